// SPDX-FileCopyrightText: 2026 Komm.A
// SPDX-License-Identifier: EUPL-1.2

import java.util.Arrays;
import java.util.List;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * Starts one real OpenSearch node and runs until it is killed.
 *
 * Arguments: base folder, node name, HTTP port, transport port, seed addresses, and the
 * names of the first managers ("-" for a node that joins a cluster again).
 */
public class OsNode {
    public static void main(String[] arguments) throws Exception {
        String folder = arguments[0], name = arguments[1];
        String httpPort = arguments[2], transportPort = arguments[3];
        List<String> seeds = Arrays.asList(arguments[4].split(","));
        OpenSearchRunner runner = new OpenSearchRunner();
        // The runner refuses ports above 9299 otherwise.
        runner.setMaxHttpPort(-1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(runner)));
        runner.onBuild((number, settings) -> {
            settings.put("node.name", name)
                .put("network.host", "127.0.0.1")
                .put("http.port", httpPort)
                .put("transport.port", transportPort)
                // The runner makes a cluster of one node of it otherwise.
                .put("discovery.type", "zen")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("action.auto_create_index", false);
            settings.putList("discovery.seed_hosts", seeds);
            settings.putList("node.roles", "cluster_manager", "data", "ingest");
            if (!arguments[5].equals("-")) {
                settings.putList("cluster.initial_cluster_manager_nodes",
                    Arrays.asList(arguments[5].split(",")));
            }
        }).build(OpenSearchRunner.newConfigs()
            .basePath(folder + "/" + name)
            .clusterName("komma-test")
            .numOfNode(1)
            .baseHttpPort(Integer.parseInt(httpPort) - 1));
        System.out.println("READY " + httpPort);
        Thread.currentThread().join();
    }

    private static void close(OpenSearchRunner runner) {
        try {
            runner.close();
        } catch (Exception problem) {
            System.err.println("The node did not close: " + problem);
        }
    }
}
