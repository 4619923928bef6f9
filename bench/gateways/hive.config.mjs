// What Hive Gateway is told beyond its defaults: to share requests that are under way, as in its own benchmark.
export const gatewayConfig = { inboundInflightRequestDeduplication: true };
