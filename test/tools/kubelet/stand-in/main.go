// Command stand-in answers what an API server asks of the kubelet of a node and of the metrics server, where no containers
// run: the streaming is that of the real kubelet (k8s.io/cri-streaming), what containers say comes from a folder.
//
//	logs/<container>, else logs/any    lines of a log: the age in seconds, a tab, the text; "previous" for the run before
//	bin/                               commands that containers have, before those of this machine
//	summary.json, metrics.json         answers of /stats/summary and of metrics.k8s.io
//	journal                            one JSON object for each thing asked
package main

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"k8s.io/cri-streaming/pkg/streaming/portforward"
	"k8s.io/cri-streaming/pkg/streaming/remotecommand"
	utilexec "k8s.io/utils/exec"
)

// Protocols of kubectl 1.30 and later, as the API server translates them (k8s.io/kubelet, server.go).
var (
	execProtocols    = []string{"v4.channel.k8s.io", "v3.channel.k8s.io", "v2.channel.k8s.io", "channel.k8s.io"}
	forwardProtocols = []string{"portforward.k8s.io"}
)

type node struct {
	dir, web string
	lock     sync.Mutex
}

// note writes what was asked into the journal.
func (n *node) note(what, pod, container string, detail any) {
	n.lock.Lock()
	defer n.lock.Unlock()
	file, err := os.OpenFile(filepath.Join(n.dir, "journal"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	entry := map[string]any{"what": what, "pod": pod, "container": container, "detail": detail}
	if err := json.NewEncoder(file).Encode(entry); err != nil {
		log.Fatal(err)
	}
}

// ExecInContainer runs a command of a container on this machine.
func (n *node) ExecInContainer(ctx context.Context, pod, _, container string, cmd []string, in io.Reader, out, errs io.WriteCloser, _ bool, _ <-chan remotecommand.TerminalSize, _ time.Duration) error {
	n.note("exec", pod, container, cmd)
	path := filepath.Join(n.dir, "bin") + ":/usr/bin:/bin"
	program := cmd[0]
	if own := filepath.Join(n.dir, "bin", program); !strings.Contains(program, "/") {
		if _, err := os.Stat(own); err == nil {
			program = own
		}
	}
	child := exec.CommandContext(ctx, program, cmd[1:]...)
	child.Env = []string{"PATH=" + path, "LC_ALL=C"}
	child.Stdin, child.Stdout, child.Stderr = in, out, errs
	var ended *exec.ExitError
	if err := child.Run(); errors.As(err, &ended) {
		return utilexec.CodeExitError{Err: err, Code: ended.ExitCode()}
	} else if err != nil {
		return err
	}
	return nil
}

// PortForward leads every port of every pod to one server.
func (n *node) PortForward(_ context.Context, pod, _ string, port int32, stream io.ReadWriteCloser) error {
	n.note("forward", pod, "", port)
	server, err := net.Dial("tcp", n.web)
	if err != nil {
		return err
	}
	defer server.Close()
	go func() {
		io.Copy(server, stream)
		server.(*net.TCPConn).CloseWrite()
	}()
	_, err = io.Copy(stream, server)
	return err
}

func (n *node) logs(w http.ResponseWriter, r *http.Request) {
	container, query := r.PathValue("container"), r.URL.Query()
	n.note("logs", pod(r), container, query)
	name := container
	if query.Get("previous") == "true" {
		name = "previous"
	}
	text, err := os.ReadFile(filepath.Join(n.dir, "logs", name))
	if err != nil {
		text, err = os.ReadFile(filepath.Join(n.dir, "logs", "any"))
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	var lines []string
	since, limited := number(query.Get("sinceSeconds"))
	for line := range strings.Lines(string(text)) {
		age, said, _ := strings.Cut(line, "\t")
		if seconds, _ := strconv.Atoi(age); !limited || seconds <= since {
			lines = append(lines, said)
		}
	}
	if tail, ok := number(query.Get("tailLines")); ok && tail < len(lines) {
		lines = lines[len(lines)-tail:]
	}
	io.WriteString(w, strings.Join(lines, ""))
}

func number(text string) (int, bool) {
	value, err := strconv.Atoi(text)
	return value, err == nil
}

func pod(r *http.Request) string { return r.PathValue("namespace") + "/" + r.PathValue("pod") }

func (n *node) file(name string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		text, err := os.ReadFile(filepath.Join(n.dir, name))
		if err != nil {
			http.Error(w, err.Error(), http.StatusNotFound)
			return
		}
		w.Write(text)
	}
}

func main() {
	listen := flag.String("listen", "", "address to serve the API server at")
	certificate := flag.String("cert", "", "certificate file")
	key := flag.String("key", "", "key file")
	n := &node{}
	flag.StringVar(&n.dir, "dir", "", "folder of what containers say")
	flag.StringVar(&n.web, "web", "", "address of the server behind every port of every pod")
	flag.Parse()

	mux := http.NewServeMux()
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "ok") })
	mux.HandleFunc("/containerLogs/{namespace}/{pod}/{container}", n.logs)
	mux.HandleFunc("/exec/{namespace}/{pod}/{container}", func(w http.ResponseWriter, r *http.Request) {
		options, err := remotecommand.NewOptions(r)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		remotecommand.ServeExec(w, r, n, pod(r), "", r.PathValue("container"), r.URL.Query()["command"], options, time.Minute, 10*time.Second, execProtocols)
	})
	mux.HandleFunc("/portForward/{namespace}/{pod}", func(w http.ResponseWriter, r *http.Request) {
		options, err := portforward.NewV4Options(r)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		portforward.ServePortForward(w, r, n, pod(r), "", options, time.Minute, 10*time.Second, forwardProtocols)
	})
	mux.HandleFunc("/stats/summary", n.file("summary.json"))
	mux.HandleFunc("/apis/metrics.k8s.io/v1beta1", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"kind":"APIResourceList","apiVersion":"v1","groupVersion":"metrics.k8s.io/v1beta1","resources":[`+
			`{"name":"pods","singularName":"","namespaced":true,"kind":"PodMetrics","verbs":["get","list"]}]}`)
	})
	mux.HandleFunc("/apis/metrics.k8s.io/v1beta1/pods", n.file("metrics.json"))
	mux.HandleFunc("/apis/metrics.k8s.io/v1beta1/namespaces/{namespace}/pods/{pod}", n.file("pod-metrics.json"))

	server := &http.Server{
		Addr:    *listen,
		Handler: mux,
		// Streams are upgraded connections, which HTTP/2 has not.
		TLSConfig:    &tls.Config{NextProtos: []string{"http/1.1"}},
		TLSNextProto: map[string]func(*http.Server, *tls.Conn, http.Handler){},
	}
	log.Fatal(server.ListenAndServeTLS(*certificate, *key))
}
