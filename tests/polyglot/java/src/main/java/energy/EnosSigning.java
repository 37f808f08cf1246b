package energy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.*;
import java.util.function.*;
import okhttp3.*;
import okio.Buffer;

/**
 * Makes requests of the generated EnOS client acceptable to the API gateway: an OkHttp interceptor.
 * It writes the virtual path …/action/NAME as …?action=NAME, then adds the access token and, where the host wants one, the signature.
 * The token service itself needs neither. Hosts of the message integration service take the token alone: signed = false.
 */
public record EnosSigning(String appSecret, Supplier<String> accessToken, LongSupplier clock, boolean signed) implements Interceptor {
    private static final String TOKEN_SERVICE = "/apim-token-service/";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (request.url().encodedPath().contains(TOKEN_SERVICE)) return chain.proceed(request);
        String token = accessToken.get(), wire = request.url().toString().replaceFirst("/action/(\\w+)(\\?|$)", "?action=$1&").replaceFirst("&$", "");
        Request.Builder made = request.newBuilder().url(wire).header("apim-accesstoken", token);
        if (signed) {
            String timestamp = Long.toString(clock.getAsLong());
            made.header("apim-timestamp", timestamp).header("apim-signature", signature(made.build(), token, timestamp));
        }
        return chain.proceed(made.build());
    }

    private String signature(Request request, String token, String timestamp) throws IOException {
        HttpUrl url = request.url();
        Map<String, String> parameters = new TreeMap<>(Comparator.comparing((String name) -> name.getBytes(UTF_8), Arrays::compareUnsigned));
        for (int i = 0; i < url.querySize(); i++) // decoded; of a repeated name the first value counts
            parameters.putIfAbsent(url.queryParameterName(i), Objects.requireNonNullElse(url.queryParameterValue(i), ""));
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
