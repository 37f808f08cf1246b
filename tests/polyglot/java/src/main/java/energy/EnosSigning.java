package energy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.*;
import java.util.function.*;
import java.util.stream.Collectors;
import okhttp3.*;
import okio.Buffer;

/**
 * Makes requests of the generated EnOS client acceptable to the API gateway: an OkHttp interceptor.
 * It writes the virtual path …/action/NAME as …?action=NAME and a repeated query name as one with commas, then adds the access token and, where
 * the host wants one, the signature.
 * The token service itself needs neither. Hosts of the message integration service take the token alone: signed = false.
 */
public record EnosSigning(String appSecret, Supplier<String> accessToken, LongSupplier clock, boolean signed) implements Interceptor {
    private static final String TOKEN_SERVICE = "/apim-token-service/";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (request.url().encodedPath().contains(TOKEN_SERVICE)) return chain.proceed(request);
        String token = accessToken.get();
        Request.Builder made = request.newBuilder().url(wire(request.url().toString())).header("apim-accesstoken", token);
        if (signed) {
            String timestamp = Long.toString(clock.getAsLong());
            made.header("apim-timestamp", timestamp).header("apim-signature", signature(made.build(), token, timestamp));
        }
        return chain.proceed(made.build());
    }

    /** The address as EnOS knows it: the action is a parameter, and the values of a repeated name are one list with commas. */
    private static String wire(String address) {
        String[] parts = address.replaceFirst("/action/(\\w+)(\\?|$)", "?action=$1&").split("\\?", 2);
        if (parts.length == 1) return address;
        Map<String, String> lists = new LinkedHashMap<>();
        for (String pair : parts[1].split("&")) {
            String[] one = pair.split("=", 2);
            lists.merge(one[0], one.length > 1 ? one[1] : "", (former, value) -> former + "," + value);
        }
        return parts[0] + "?" + lists.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("&"));
    }

    private String signature(Request request, String token, String timestamp) throws IOException {
        HttpUrl url = request.url();
        Map<String, String> parameters = new TreeMap<>(Comparator.comparing((String name) -> name.getBytes(UTF_8), Arrays::compareUnsigned));
        for (String name : url.queryParameterNames()) parameters.put(name, Objects.requireNonNullElse(url.queryParameter(name), "")); // decoded
        Buffer text = new Buffer().writeUtf8(token);
        parameters.forEach((name, value) -> text.writeUtf8(name).writeUtf8(value));
        RequestBody body = request.body();
        boolean form = body != null && body.contentType() != null && body.contentType().type().equals("multipart");
        if (body != null && !form) body.writeTo(text); // the very bytes that are sent
        return text.writeUtf8(timestamp).writeUtf8(appSecret).sha256().hex();
    }

    /** What proves to the token service that the caller knows the secret. */
    public static String encryption(String appKey, long timestamp, String appSecret) {
        return new Buffer().writeUtf8(appKey + timestamp + appSecret).sha256().hex();
    }
}
