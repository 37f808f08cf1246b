package energy

import com.google.gson.Gson
import com.google.gson.JsonNull
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import energy.enapter.api.AssetsApi
import energy.enapter.infrastructure.ApiClient
import energy.enapter.infrastructure.ClientException
import energy.enapter.infrastructure.ClientError
import energy.enapter.model.AssetDeviceExpansion
import energy.enos.connection.api.ConnectionApi
import energy.enos.connection.model.Device
import energy.enos.connection.model.PaginationRequest
import energy.enos.connection.model.SearchDevicesRequest
import energy.enos.tsdb.api.TsdbDataV20Api
import java.io.File
import java.util.Base64
import kotlin.system.exitProcess
import okhttp3.MediaType.Companion.toMediaType
import okhttp3.OkHttpClient
import okhttp3.Protocol
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import okhttp3.Response
import okhttp3.ResponseBody.Companion.toResponseBody

/** Proves the generated clients and the interceptor: `vectors` or `scenario`. Each vector and each step is a line of JSON. */
object Polyglot {
    fun told(kind: String, name: String, work: () -> Any?): Boolean {
        val done = runCatching(work)
        val line = mapOf(kind to name, "ok" to done.isSuccess, "result" to done.getOrNull(), "error" to done.exceptionOrNull()?.toString())
        println(Gson().toJson(line))
        return done.isSuccess
    }

    fun vectors(): Boolean {
        val given = JsonParser.parseString(File(System.getenv("ENERGY_SPECS"), "signing-vectors.json").readText()).asJsonObject
        val tokens = given.getAsJsonArray("token").map { it.asJsonObject }.map { one ->
            told("vector", "token: ${one["name"].asString}") {
                check(EnosSigning.digest(one["appKey"].asString, one["timestamp"].asString, one["appSecret"].asString) == one["encryption"].asString)
            }
        }
        val requests = given.getAsJsonArray("requests").map { it.asJsonObject }.map { one -> told("vector", one["name"].asString) { signs(one) } }
        return tokens.isNotEmpty() && requests.isNotEmpty() && (tokens + requests).all { it }
    }

    private fun signs(one: JsonObject) {
        val text = { key: String -> if (one[key] is JsonNull) null else one[key].asString }
        val signing = EnosSigning(text("appSecret").takeIf { one["signed"].asBoolean }, { one["timestamp"].asLong }) { one["accessToken"].asString }
        val client = OkHttpClient.Builder().addInterceptor(signing).addInterceptor { chain ->
            Response.Builder().request(chain.request()).protocol(Protocol.HTTP_1_1).code(200).message("").body("".toResponseBody()).build()
        }.build()
        val bytes = text("bodyBase64")?.let { Base64.getDecoder().decode(it) } ?: text("body").orEmpty().toByteArray()
        val body = if (one["method"].asString == "GET") null else bytes.toRequestBody(text("contentType")?.toMediaType())
        val sent = client.newCall(Request.Builder().url(one["url"].asString).method(one["method"].asString, body).build()).execute().request
        val found = listOf(sent.url.toString(), sent.header("apim-accesstoken"), sent.header("apim-signature"), sent.header("apim-timestamp"))
        val expected = listOf(text("wireUrl"), text("accessToken"), text("signature"), text("timestamp").takeIf { one["signed"].asBoolean })
        check(found == expected) { "$found, not $expected" }
    }
}

/** The steps, in order. */
class Scenario {
    private val baseUrl = System.getenv("ENOS_BASE_URL")
    private val orgId = System.getenv("ENOS_ORG_ID")
    private val tokens = Tokens(baseUrl, System.getenv("ENOS_APP_KEY"), System.getenv("ENOS_APP_SECRET"))
    private val client = OkHttpClient.Builder().addInterceptor(EnosSigning(System.getenv("ENOS_APP_SECRET")) { tokens.get() }).build()
    private val connection = ConnectionApi(baseUrl, client)
    private val assets = AssetsApi(System.getenv("ENAPTER_HTTP_API_BASE_URL"))
    private val found = mutableListOf<Device>()

    val steps: List<Pair<String, () -> Any?>> = listOf(
        "token" to { tokens.get().isNotEmpty() },
        "search" to {
            var (page, total) = listOf(1, 1)
            while (found.size < total) {
                val pagination = PaginationRequest(pageNo = page++, pageSize = 100)
                val answer = connection.searchDevices(orgId, SearchDevicesRequest(expression = "status = 'online' or status = 'offline'", pagination = pagination))
                found += answer.`data`.orEmpty()
                total = answer.pagination?.totalSize ?: 0
            }
            found.size
        },
        "values" to {
            val two = found.take(2).map { it.assetId.orEmpty() }
            val answer = TsdbDataV20Api(baseUrl, client).getAssetLatestDataV20(orgId, two, listOf("activePower"))
            answer.`data`?.items.orEmpty().filter { it["activePower"] is Double }.map { it["assetId"].toString() }.sorted()
        },
        "error" to { mapOf("code" to connection.getDevice(orgId, "nosuch").code) },
        "devices" to {
            ApiClient.apiKey["X-Enapter-Auth-Token"] = System.getenv("ENAPTER_HTTP_API_TOKEN")
            val expand = listOf(AssetDeviceExpansion.connectivity, AssetDeviceExpansion.properties)
            val types = listOf("ucm", "gateway")
            var (count, next) = 0 to null as String?
            do {
                val page = assets.listDevices(pageToken = next, pageSize = 5, expand = expand, filterTypeIn = types)
                count += page.devices.size
                next = page.nextPageToken
            } while (!next.isNullOrEmpty())
            count
        },
        "missing" to {
            val error = checkNotNull(runCatching { assets.getDevice("no such device é") }.exceptionOrNull() as? ClientException)
            val body = (error.response as ClientError<*>).body.toString()
            mapOf("status" to error.statusCode, "code" to JsonParser.parseString(body).asJsonObject["errors"].asJsonArray[0].asJsonObject["code"].asString)
        },
    )
}

fun main(arguments: Array<String>) {
    val passed = if (arguments.single() == "vectors") Polyglot.vectors() else Scenario().steps.map { (name, work) -> Polyglot.told("step", name, work) }.all { it }
    if (!passed) exitProcess(1)
}
