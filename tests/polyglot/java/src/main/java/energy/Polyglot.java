package energy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Proves the generated clients and the interceptor: `vectors` or `scenario`. */
public final class Polyglot {
    public static void main(String[] arguments) throws IOException {
        boolean passed = switch (String.join(" ", arguments)) {
            case "vectors" -> vectors();
            case "scenario" -> Scenario.run();
            default -> throw new IllegalArgumentException("vectors or scenario?");
        };
        if (!passed) System.exit(1);
    }

    private static boolean vectors() throws IOException {
        String text = Files.readString(Path.of(System.getenv("ENERGY_SPECS"), "signing-vectors.json"));
        JsonObject given = JsonParser.parseString(text).getAsJsonObject();
        JsonArray requests = given.getAsJsonArray("requests"), tokens = given.getAsJsonArray("token");
        boolean passed = !requests.isEmpty() && !tokens.isEmpty();
        for (JsonElement one : tokens) passed &= proves(one.getAsJsonObject());
        for (JsonElement one : requests) passed &= signs(one.getAsJsonObject());
        return passed;
    }

    private static boolean signs(JsonObject vector) throws IOException {
        Request sent = sent(vector);
        JsonObject found = new JsonObject();
        found.addProperty("wireUrl", sent.url().toString());
        found.addProperty("accessToken", sent.header("apim-accesstoken"));
        found.addProperty("timestamp", sent.header("apim-timestamp"));
        found.addProperty("signature", sent.header("apim-signature"));
        boolean signed = vector.get("signed").getAsBoolean(), passed = true;
        for (String key : found.keySet())
            passed &= found.get(key).equals(key.equals("timestamp") && !signed ? JsonNull.INSTANCE : vector.get(key));
        return told(text(vector, "name"), passed, found.toString());
    }

    private static boolean proves(JsonObject vector) {
        String found = EnosSigning.encryption(text(vector, "appKey"), Long.parseLong(text(vector, "timestamp")), text(vector, "appSecret"));
        return told("token: " + text(vector, "name"), found.equals(text(vector, "encryption")), found);
    }

    private static boolean told(String name, boolean passed, String found) {
        JsonObject line = new JsonObject();
        line.addProperty("vector", name);
        line.addProperty("ok", passed);
        if (!passed) line.addProperty("error", "sent " + found);
        System.out.println(new Gson().toJson(line));
        return passed;
    }

    /** What leaves the interceptor; an interceptor after it stands for the network. */
    private static Request sent(JsonObject vector) throws IOException {
        var signing = new EnosSigning(text(vector, "appSecret"), () -> text(vector, "accessToken"),
                () -> Long.parseLong(text(vector, "timestamp")), vector.get("signed").getAsBoolean());
        var client = new OkHttpClient.Builder().addInterceptor(signing).addInterceptor(chain -> new Response.Builder()
                .request(chain.request()).protocol(Protocol.HTTP_1_1).code(200).message("").body(ResponseBody.create("", null)).build()).build();
        try (Response answer = client.newCall(request(vector)).execute()) {
            return answer.request();
        }
    }

    private static Request request(JsonObject vector) {
        String method = text(vector, "method");
        byte[] bytes = vector.get("bodyBase64").isJsonNull() ? text(vector, "body").getBytes(UTF_8) : Base64.getDecoder().decode(text(vector, "bodyBase64"));
        MediaType type = vector.get("contentType").isJsonNull() ? null : MediaType.parse(text(vector, "contentType"));
        return new Request.Builder().url(text(vector, "url")).method(method, method.equals("GET") ? null : RequestBody.create(bytes, type)).build();
    }

    private static String text(JsonObject vector, String key) {
        return vector.get(key).isJsonNull() ? "" : vector.get(key).getAsString();
    }
}
