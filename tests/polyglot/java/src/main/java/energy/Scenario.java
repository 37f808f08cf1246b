package energy;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import energy.enapter.api.AssetsApi;
import energy.enapter.model.AssetDeviceExpansion;
import energy.enos.ApiClient;
import energy.enos.api.ConnectionApi;
import energy.enos.api.TokenApi;
import energy.enos.api.TsdbDataApi;
import energy.enos.model.*;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import okhttp3.OkHttpClient;

/** The ten steps that every language makes, each a line of JSON; all requests go through the generated clients. */
final class Scenario {
    private static final String NAMEPLATE = "nameplate-1.txt";
    private final String secret = System.getenv("ENOS_APP_SECRET"), org = System.getenv("ENOS_ORG_ID");
    private final String gateway = System.getenv("ENOS_BASE_URL");
    private final ConnectionApi connection = new ConnectionApi(client(true)), integration = new ConnectionApi(client(false));
    private final TsdbDataApi tsdb = new TsdbDataApi(client(true));
    private final AssetsApi assets;
    private boolean passed = true;
    private String token = "", first, second, product, made;

    private Scenario() {
        connection.setCustomBaseUrl(gateway);
        tsdb.setCustomBaseUrl(gateway);
        integration.setCustomBaseUrl(System.getenv("ENOS_INTEGRATION_URL"));
        var enapter = new energy.enapter.ApiClient();
        enapter.setApiKey(System.getenv("ENAPTER_HTTP_API_TOKEN"));
        assets = new AssetsApi(enapter);
        assets.setCustomBaseUrl(System.getenv("ENAPTER_HTTP_API_BASE_URL"));
    }

    static boolean run() {
        EnosJson.keepAll();
        Scenario scenario = new Scenario();
        scenario.step("token", scenario::token);
        scenario.step("search", scenario::search);
        scenario.step("create", scenario::create);
        scenario.step("update", scenario::update);
        scenario.step("delete", () -> scenario.connection.deleteDevice(scenario.org).assetId(scenario.made).execute().getCode());
        scenario.step("latest", scenario::latest);
        scenario.step("error", scenario::error);
        scenario.step("upload", scenario::upload);
        scenario.step("devices", scenario::devices);
        scenario.step("missing", scenario::missing);
        return scenario.passed;
    }

    private void step(String name, Callable<Object> work) {
        JsonObject line = new JsonObject();
        line.addProperty("step", name);
        try {
            Object result = work.call();
            line.addProperty("ok", true);
            line.add("result", new Gson().toJsonTree(result));
        } catch (Exception error) {
            passed = false;
            line.addProperty("ok", false);
            line.addProperty("error", error.toString());
        }
        System.out.println(line);
    }

    private ApiClient client(boolean signed) {
        var signing = new EnosSigning(secret, () -> token, System::currentTimeMillis, signed);
        return new ApiClient(new OkHttpClient.Builder().followRedirects(false).addInterceptor(signing).addInterceptor(new FilesLast()).build()) {
            @Override
            public String guessContentTypeFromFile(File file) {
                return "application/octet-stream"; // what the specification says of a file; the generator guesses by its name
            }
        };
    }

    private boolean token() throws Exception {
        long now = System.currentTimeMillis();
        String key = System.getenv("ENOS_APP_KEY");
        TokenApi tokens = new TokenApi(client(true));
        tokens.setCustomBaseUrl(gateway);
        token = tokens.getAccessToken(new GetAccessTokenRequest()
                .appKey(key).timestamp(now).encryption(EnosSigning.encryption(key, now, secret))).execute().getData().getAccessToken();
        return !token.isEmpty();
    }

    private int search() throws Exception {
        int seen = 0, page = 1, total;
        do {
            SearchDevicesResponse answer = connection.searchDevices(org, new SearchDevicesRequest()
                    .expression("status = 'online' or status = 'offline'")
                    .pagination(new PaginationRequest().pageNo(page++).pageSize(100))).execute();
            if (seen == 0) {
                product = answer.getData().get(0).getProductKey();
                first = answer.getData().get(0).getAssetId();
                second = answer.getData().get(1).getAssetId();
            }
            seen += answer.getData().size();
            total = answer.getPagination().getTotalSize();
        } while (seen < total);
        return seen;
    }

    private String create() throws Exception {
        StringI18n name = new StringI18n().defaultValue("逆变器").i18nValue(Map.of("en_US", "Inverter"));
        DeviceCreateResult answer = connection.createDevice(org, new CreateDeviceRequest()
                .productKey(product).deviceKey("polyglot-1").deviceName(name).timezone("+08:00")).execute().getData();
        made = answer.getAssetId();
        return answer.getDeviceKey();
    }

    private int update() throws Exception {
        return connection.updateDevice(org, new UpdateDeviceRequest().deviceName(new StringI18n().defaultValue("逆变器 2"))
                .timezone("+08:00").deviceDesc("a & b <c> \"d\" é")).assetId(made).execute().getCode();
    }

    private int latest() throws Exception {
        List<Map<String, Object>> items = tsdb.getAssetLatestData(org, new GetAssetLatestDataRequest()
                .assetIds(first + "," + second).pointIds("activePower")).execute().getData().getItems();
        for (Map<String, Object> item : items)
            if (!(item.get("activePower") instanceof Double)) throw new IllegalStateException("a row without its measurement point");
        return items.size();
    }

    private Map<String, Integer> error() throws Exception {
        int code = connection.getDevice(org).assetId("nosuch").execute().getCode();
        if (code == 0) throw new IllegalStateException("a device that does not exist was found");
        return Map.of("code", code);
    }

    private int upload() throws Exception {
        Path folder = Files.createTempDirectory("energy"), file = folder.resolve(NAMEPLATE);
        Files.writeString(file, "Größe 125 kW");
        try {
            var entry = new IntegrationAttributeEntry().assetId(first).attributes(Map.of("nameplate", "local://" + NAMEPLATE));
            var mapping = new IntegrationFileMapping().featureId("nameplate").assetId(first);
            var message = new IntegrationAttributeMessage().id(1).version("1.1").method("integration.attribute.post")
                    .params(List.of(entry)).files(Map.of(NAMEPLATE, mapping));
            return integration.uploadIntegrationAttributes(org, message).enosFile(List.of(file.toFile())).execute().getCode();
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private int devices() throws Exception {
        int seen = 0;
        String next = null;
        do {
            var answer = assets.listDevices().expand(List.of(AssetDeviceExpansion.CONNECTIVITY, AssetDeviceExpansion.PROPERTIES)).filterTypeIn(List.of("ucm", "gateway"))
                    .pageSize(5).pageToken(next).execute();
            seen += answer.getDevices().size();
            next = answer.getNextPageToken();
        } while (next != null && !next.isEmpty());
        return seen;
    }

    private Map<String, Object> missing() throws Exception {
        try {
            assets.getDevice("no such device é").execute();
        } catch (energy.enapter.ApiException error) {
            JsonObject told = JsonParser.parseString(error.getResponseBody()).getAsJsonObject();
            return Map.of("status", error.getCode(), "code", told.getAsJsonArray("errors").get(0).getAsJsonObject().get("code").getAsString());
        }
        throw new IllegalStateException("a device that does not exist was found");
    }
}
