// operator-judge says of each object on its standard input, one JSON document a line, why prometheus-operator refuses it: an
// empty line where it takes it. It runs the operator's own selection of monitors, probes, scrape configurations and rules,
// and its own validation of AlertmanagerConfigs; what comes out of those Alertmanager itself loads.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"log/slog"
	"os"
	"strings"

	"github.com/blang/semver/v4"
	"github.com/prometheus-operator/prometheus-operator/pkg/alertmanager"
	"github.com/prometheus-operator/prometheus-operator/pkg/alertmanager/validation/v1alpha1"
	monitoringv1 "github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1"
	monitoringv1alpha1 "github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1alpha1"
	"github.com/prometheus-operator/prometheus-operator/pkg/assets"
	"github.com/prometheus-operator/prometheus-operator/pkg/operator"
	"github.com/prometheus-operator/prometheus-operator/pkg/prometheus"
	amconfig "github.com/prometheus/alertmanager/config"
	client "github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/prometheus/promql/parser"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/tools/cache"
)

const namespace = "team"

// defaultAlertmanagerConfiguration in pkg/alertmanager/operator.go
const initial = "route:\n  receiver: 'null'\nreceivers:\n- name: 'null'"

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		said := ""
		if err := judge(context.Background(), lines.Bytes()); err != nil {
			said = strings.ReplaceAll(err.Error(), "\n", " ")
		}
		fmt.Fprintln(out, said)
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
}

func judge(ctx context.Context, text []byte) error {
	var meta metav1.TypeMeta
	if err := json.Unmarshal(text, &meta); err != nil {
		return err
	}
	switch meta.Kind {
	case "PrometheusRule":
		var rule monitoringv1.PrometheusRule
		if err := json.Unmarshal(text, &rule); err != nil {
			return err
		}
		version := semver.MustParse(operator.DefaultPrometheusVersion[1:])
		for _, err := range operator.ValidateRule(rule.Spec, operator.ValidationSchemeForPrometheus(version), parser.Options{}) {
			return err
		}
		return nil
	case "AlertmanagerConfig":
		var config monitoringv1alpha1.AlertmanagerConfig
		if err := json.Unmarshal(text, &config); err != nil {
			return err
		}
		return routes(ctx, &config)
	case "ServiceMonitor":
		return selected(ctx, text, &monitoringv1.ServiceMonitor{}, (*prometheus.ResourceSelector).SelectServiceMonitors)
	case "PodMonitor":
		return selected(ctx, text, &monitoringv1.PodMonitor{}, (*prometheus.ResourceSelector).SelectPodMonitors)
	case "Probe":
		return selected(ctx, text, &monitoringv1.Probe{}, (*prometheus.ResourceSelector).SelectProbes)
	case "ScrapeConfig":
		return selected(ctx, text, &monitoringv1alpha1.ScrapeConfig{}, (*prometheus.ResourceSelector).SelectScrapeConfigs)
	}
	return fmt.Errorf("no judge for kind %q", meta.Kind)
}

// secrets holds one Secret with the key that every reference of the family names.
func secrets() *assets.StoreBuilder {
	return assets.NewTestStoreBuilder(&corev1.Secret{
		ObjectMeta: metav1.ObjectMeta{Name: "secrets", Namespace: namespace},
		Data:       map[string][]byte{"key": []byte("https://hook.example/x")},
	})
}

func routes(ctx context.Context, config *monitoringv1alpha1.AlertmanagerConfig) error {
	if err := v1alpha1.ValidateAlertmanagerConfig(config); err != nil {
		return err
	}
	am := &monitoringv1.Alertmanager{ObjectMeta: metav1.ObjectMeta{Name: "main", Namespace: namespace}}
	version := semver.MustParse(operator.DefaultAlertmanagerVersion[1:])
	builder := alertmanager.NewConfigBuilder(slog.New(slog.DiscardHandler), version, secrets(), am)
	if err := builder.InitializeFromRawConfiguration([]byte(initial)); err != nil {
		return err
	}
	configs := map[string]*monitoringv1alpha1.AlertmanagerConfig{config.Namespace + "/" + config.Name: config}
	if err := builder.AddAlertmanagerConfigs(ctx, configs); err != nil {
		return err
	}
	text, err := builder.MarshalJSON()
	if err != nil {
		return err
	}
	_, err = amconfig.Load(string(text))
	return err
}

type object interface {
	operator.ConfigurationResource
	metav1.Object
}

// selected asks a selector of the operator for one object; it keeps its reason in the event it records.
func selected[T object](
	ctx context.Context,
	text []byte,
	one T,
	choose func(*prometheus.ResourceSelector, context.Context, prometheus.ListAllByNamespaceFn) (operator.TypedResourcesSelection[T], error),
) error {
	if err := json.Unmarshal(text, one); err != nil {
		return err
	}
	all := &metav1.LabelSelector{}
	fields := monitoringv1.CommonPrometheusFields{
		ServiceMonitorSelector: all, PodMonitorSelector: all, ProbeSelector: all, ScrapeConfigSelector: all,
		ScrapeInterval: "30s",
	}
	server := &monitoringv1.Prometheus{
		ObjectMeta: metav1.ObjectMeta{Name: "main", Namespace: namespace},
		Spec:       monitoringv1.PrometheusSpec{CommonPrometheusFields: fields},
	}
	var said reason
	selector, err := prometheus.NewResourceSelector(
		slog.New(&said), server, secrets(), nil, operator.NewMetrics(client.NewRegistry()), operator.NewFakeRecorder(8, server),
	)
	if err != nil {
		return err
	}
	found, err := choose(selector, ctx, func(_ string, _ labels.Selector, add cache.AppendFunc) error {
		add(one)
		return nil
	})
	if err != nil {
		return err
	}
	if len(found.ValidResources()) == 0 {
		return fmt.Errorf("refused: %s", said.text)
	}
	return nil
}

// reason keeps the error of a warning, which is where the operator says why it skips an object.
type reason struct{ text string }

func (*reason) Enabled(context.Context, slog.Level) bool { return true }
func (r *reason) WithAttrs([]slog.Attr) slog.Handler      { return r }
func (r *reason) WithGroup(string) slog.Handler           { return r }
func (r *reason) Handle(_ context.Context, record slog.Record) error {
	record.Attrs(func(attribute slog.Attr) bool {
		if attribute.Key == "error" {
			r.text = attribute.Value.String()
		}
		return true
	})
	return nil
}
