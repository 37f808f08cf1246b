package energy;

import energy.enos.ApiClient;
import energy.enos.ApiException;
import energy.enos.api.ConnectionApi;
import energy.enos.api.TokenApi;
import energy.enos.model.Device;
import energy.enos.model.GetAccessTokenRequest;
import energy.enos.model.PaginationRequest;
import energy.enos.model.SearchDevicesRequest;
import energy.enos.model.SearchDevicesResponse;
import okhttp3.OkHttpClient;

/** Prints every device of an organization that is online or offline and then their number. */
public final class Devices {
    private final String baseUrl = System.getenv("ENOS_BASE_URL");
    private final String secret = System.getenv("ENOS_APP_SECRET");
    private String token;

    public static void main(String[] arguments) throws ApiException {
        EnosJson.keepAll();
        new Devices().print();
    }

    private void print() throws ApiException {
        ApiClient client = new ApiClient(new OkHttpClient.Builder().followRedirects(false) // one would take the token to another host
                .addInterceptor(new EnosSigning(secret, () -> token, System::currentTimeMillis, true)).build());
        token = accessToken(client);
        ConnectionApi connection = new ConnectionApi(client);
        connection.setCustomBaseUrl(baseUrl);
        int seen = 0, page = 1, total;
        do {
            SearchDevicesResponse answer = connection.searchDevices(System.getenv("ENOS_ORG_ID"), new SearchDevicesRequest()
                    .expression("status = 'online' or status = 'offline'")
                    .pagination(new PaginationRequest().pageNo(page++).pageSize(100))).execute();
            check(answer.getCode(), answer.getMsg());
            for (Device device : answer.getData()) System.out.println(device.getAssetId() + " " + device.getDeviceKey() + " " + device.getStatus());
            seen += answer.getData().size();
            total = answer.getData().isEmpty() ? seen : answer.getPagination().getTotalSize();
        } while (seen < total);
        System.out.println(seen + " devices");
    }

    private String accessToken(ApiClient client) throws ApiException {
        long now = System.currentTimeMillis();
        String key = System.getenv("ENOS_APP_KEY");
        TokenApi tokens = new TokenApi(client);
        tokens.setCustomBaseUrl(baseUrl);
        var answer = tokens.getAccessToken(new GetAccessTokenRequest()
                .appKey(key).timestamp(now).encryption(EnosSigning.encryption(key, now, secret))).execute();
        check(answer.getStatus(), answer.getMsg());
        return answer.getData().getAccessToken();
    }

    /** EnOS refuses with HTTP status 200: the code of the envelope tells. */
    private static void check(Integer code, String message) {
        if (code == null || code != 0) throw new IllegalStateException("EnOS answers " + code + ": " + message);
    }
}
