//go:build tools

// Package tools pins Thanos.
package tools

import _ "github.com/thanos-io/thanos/cmd/thanos"
