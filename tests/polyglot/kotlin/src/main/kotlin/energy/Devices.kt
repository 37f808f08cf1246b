package energy

import energy.enos.connection.api.ConnectionApi
import energy.enos.connection.model.PaginationRequest
import energy.enos.connection.model.SearchDevicesRequest
import energy.enos.token.api.TokenApi
import energy.enos.token.model.GetAccessTokenRequest
import okhttp3.OkHttpClient

/** Holds the access token and fetches it anew a minute before it ends. */
class Tokens(private val baseUrl: String, private val appKey: String, private val appSecret: String) {
    private var held = ""
    private var until = 0L

    @Synchronized
    fun get(): String {
        val now = System.currentTimeMillis() // never the same for two token requests
        if (now >= until) {
            val proof = GetAccessTokenRequest(appKey = appKey, timestamp = now, encryption = EnosSigning.digest(appKey, now, appSecret))
            val answer = TokenApi(baseUrl).getAccessToken(proof)
            val data = checkNotNull(answer.`data`) { "no token: ${answer.status} ${answer.msg}" }
            held = data.accessToken
            until = now + (data.expire - 60) * 1000L
        }
        return held
    }

    /** Makes the next call ask for another: after HTTP 401 or code 1203. */
    @Synchronized
    fun forget() {
        until = 0
    }
}

/** Prints every device of an organization that is online or offline and then their number: signed, typed, page by page. */
fun main() {
    val (baseUrl, appKey, appSecret, orgId) = listOf("BASE_URL", "APP_KEY", "APP_SECRET", "ORG_ID").map { System.getenv("ENOS_$it") }
    val tokens = Tokens(baseUrl, appKey, appSecret)
    val client = OkHttpClient.Builder().followRedirects(false).addInterceptor(EnosSigning(appSecret) { tokens.get() }).build() // no token to another host
    val connection = ConnectionApi(baseUrl, client)
    var (page, seen, total) = listOf(1, 0, 1)
    while (seen < total) {
        val search = SearchDevicesRequest(expression = "status = 'online' or status = 'offline'", pagination = PaginationRequest(pageNo = page++, pageSize = 100))
        val answer = connection.searchDevices(orgId, search)
        check(answer.code == 0) { "EnOS refuses: ${answer.code} ${answer.msg} (request ${answer.requestId})" }
        val devices = answer.`data`.orEmpty()
        devices.forEach { println("${it.assetId} ${it.status} ${it.deviceName?.defaultValue}") }
        seen += devices.size
        total = if (devices.isEmpty()) seen else answer.pagination?.totalSize ?: 0
    }
    println("$seen devices")
}
