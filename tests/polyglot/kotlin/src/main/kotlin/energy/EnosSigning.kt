package energy

import okhttp3.Interceptor
import okhttp3.Request
import okhttp3.Response
import okio.Buffer

/**
 * Makes requests of the generated EnOS client acceptable to the API gateway: an OkHttp interceptor.
 * It writes the virtual path …/action/NAME as …?action=NAME and a repeated query name as one with commas, then adds the access token and the signature.
 * The token service itself needs neither. Hosts of the message integration service take the token alone: no appSecret.
 */
class EnosSigning(
    private val appSecret: String?,
    private val clock: () -> Long = System::currentTimeMillis,
    private val accessToken: () -> String,
) : Interceptor {
    override fun intercept(chain: Interceptor.Chain): Response {
        val request = chain.request()
        if ("/apim-token-service/" in request.url.encodedPath) return chain.proceed(request)
        val token = accessToken()
        val made = request.newBuilder().url(wire(request.url.toString())).header("apim-accesstoken", token)
        if (appSecret != null) {
            val timestamp = clock().toString()
            made.header("apim-timestamp", timestamp).header("apim-signature", signature(made.build(), token, timestamp, appSecret))
        }
        return chain.proceed(made.build())
    }

    private fun signature(request: Request, token: String, timestamp: String, secret: String): String {
        val text = Buffer().writeUtf8(token)
        request.url.queryParameterNames.sorted().forEach { name -> text.writeUtf8(name).writeUtf8(request.url.queryParameter(name) ?: "") } // names are ASCII
        request.body?.takeUnless { it.contentType()?.type == "multipart" }?.writeTo(text) // the very bytes that are sent
        return text.writeUtf8(timestamp).writeUtf8(secret).sha256().hex()
    }

    companion object {
        private val VIRTUAL = Regex("""^([^?]*)/action/(\w+)(\?|$)""")

        /** The lower-case hex SHA-256; of key, timestamp and secret in a row it is the encryption of a token request. */
        fun digest(vararg parts: Any): String = Buffer().writeUtf8(parts.joinToString("")).sha256().hex()

        /** The address as EnOS knows it: the action is a parameter, and the values of a repeated name are one list with commas. */
        fun wire(address: String): String {
            val (path, query) = VIRTUAL.replace(address, "$1?action=$2&").split("?", limit = 2) + ""
            val lists = query.split("&").filter { it.isNotEmpty() }.groupBy({ it.substringBefore("=") }, { it.substringAfter("=", "") })
            return if (lists.isEmpty()) path else "$path?" + lists.map { (name, values) -> "$name=${values.joinToString(",")}" }.joinToString("&")
        }
    }
}
