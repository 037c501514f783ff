// amcfg prints the alertmanager.yml that prometheus-operator builds from the AlertmanagerConfigs and Secrets on its
// standard input: its own validation and its own config builder, without a cluster.
package main

import (
	"context"
	"errors"
	"flag"
	"io"
	"log"
	"log/slog"
	"os"

	"github.com/blang/semver/v4"
	"github.com/prometheus-operator/prometheus-operator/pkg/alertmanager"
	"github.com/prometheus-operator/prometheus-operator/pkg/alertmanager/validation/v1alpha1"
	monitoringv1 "github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1"
	monitoringv1alpha1 "github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1alpha1"
	"github.com/prometheus-operator/prometheus-operator/pkg/assets"
	"github.com/prometheus-operator/prometheus-operator/pkg/operator"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/yaml"
)

// defaultAlertmanagerConfiguration in pkg/alertmanager/operator.go
const initial = "route:\n  receiver: 'null'\nreceivers:\n- name: 'null'"

func main() {
	strategy := flag.String("strategy", "OnNamespace", "matcher strategy of the Alertmanager")
	namespace := flag.String("namespace", "monitoring", "namespace of the Alertmanager")
	flag.Parse()
	text, err := build(context.Background(), *strategy, *namespace)
	if err != nil {
		log.Fatal(err)
	}
	os.Stdout.Write(text)
}

func build(ctx context.Context, strategy, namespace string) ([]byte, error) {
	configs := map[string]*monitoringv1alpha1.AlertmanagerConfig{}
	var secrets []any
	for decoder := yaml.NewYAMLOrJSONDecoder(os.Stdin, 4096); ; {
		var object struct {
			monitoringv1alpha1.AlertmanagerConfig
			StringData map[string]string `json:"stringData"`
		}
		if err := decoder.Decode(&object); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
		config := object.AlertmanagerConfig
		if config.Kind != "Secret" {
			if err := v1alpha1.ValidateAlertmanagerConfig(&config); err != nil {
				return nil, err
			}
			configs[config.Namespace+"/"+config.Name] = &config
			continue
		}
		secret := &corev1.Secret{ObjectMeta: config.ObjectMeta, Data: map[string][]byte{}}
		for key, value := range object.StringData {
			secret.Data[key] = []byte(value)
		}
		secrets = append(secrets, secret)
	}
	am := &monitoringv1.Alertmanager{ObjectMeta: metav1.ObjectMeta{Name: "main", Namespace: namespace}}
	am.Spec.AlertmanagerConfigMatcherStrategy.Type = monitoringv1.AlertmanagerConfigMatcherStrategyType(strategy)
	version := semver.MustParse(operator.DefaultAlertmanagerVersion[1:])
	builder := alertmanager.NewConfigBuilder(slog.New(slog.DiscardHandler), version, assets.NewTestStoreBuilder(secrets...), am)
	if err := builder.InitializeFromRawConfiguration([]byte(initial)); err != nil {
		return nil, err
	}
	if err := builder.AddAlertmanagerConfigs(ctx, configs); err != nil {
		return nil, err
	}
	return builder.MarshalJSON()
}
