/** A JSON Schema, or a Kubernetes OpenAPI schema on its way to one. */
export interface Schema {
  readonly [keyword: string]: unknown;
}
