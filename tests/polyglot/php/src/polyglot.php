<?php
// Proves the generated clients and the interceptor: `vectors` or `scenario`. Each vector and each step is a line of JSON.
declare(strict_types=1);

require __DIR__ . '/autoload.php';

use Enapter\Api\AssetsApi;
use Energy\EnosSigning;
use Enos\Api\{ConnectionApi, TokenApi, TsdbDataV20Api};
use Enos\Configuration;
use Enos\Model\{GetAccessTokenRequest, PaginationRequest, SearchDevicesRequest};
use GuzzleHttp\{Client, HandlerStack};
use GuzzleHttp\Promise\Create;
use GuzzleHttp\Psr7\{Request, Response};
use Psr\Http\Message\RequestInterface;

function told(string $kind, string $name, callable $work): bool
{
    try {
        $line = [$kind => $name, 'ok' => true, 'result' => $work()];
    } catch (Throwable $error) {
        $line = [$kind => $name, 'ok' => false, 'error' => get_class($error) . ': ' . $error->getMessage()];
    }
    echo json_encode($line, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR) . "\n";
    return $line['ok'];
}

function same(mixed $found, mixed $expected): void
{
    if ($found !== $expected) {
        throw new UnexpectedValueException(json_encode(['found' => $found, 'expected' => $expected]));
    }
}

function vectors(): bool
{
    $given = json_decode(file_get_contents(getenv('ENERGY_SPECS') . '/signing-vectors.json'), true, 512, JSON_THROW_ON_ERROR);
    $well = $given['requests'] && $given['token'];
    foreach ($given['token'] as $one) {
        $work = fn () => same(hash('sha256', $one['appKey'] . $one['timestamp'] . $one['appSecret']), $one['encryption']);
        $well = told('vector', "token: {$one['name']}", $work) && $well;
    }
    foreach ($given['requests'] as $one) {
        $well = told('vector', $one['name'], fn () => signs($one)) && $well;
    }
    return $well;
}

/** What leaves the middleware is what the vector says. */
function signs(array $one): void
{
    $body = $one['bodyBase64'] === null ? $one['body'] ?? '' : base64_decode($one['bodyBase64']);
    $request = new Request($one['method'], $one['url'], $one['contentType'] === null ? [] : ['Content-Type' => $one['contentType']], $body);
    $signing = new EnosSigning(fn () => $one['accessToken'], $one['signed'] ? $one['appSecret'] : null, fn () => (int) $one['timestamp']);
    $signing(function (RequestInterface $sent) use ($one, $body) {
        $headers = ['apim-accesstoken' => $one['accessToken'], 'apim-signature' => $one['signature'], 'Content-Type' => $one['contentType']];
        $headers['apim-timestamp'] = $one['signed'] ? $one['timestamp'] : null;
        foreach ($headers as $name => $expected) {
            same($sent->getHeader($name), $expected === null ? [] : [$expected]);
        }
        same([(string) $sent->getUri(), (string) $sent->getBody()], [$one['wireUrl'], $body]);
        return Create::promiseFor(new Response());
    })($request, []);
}

final class Scenario
{
    private string $token = '';
    private array $devices = [];
    private Client $client;
    private Configuration $config;
    private string $org;

    public function __construct()
    {
        $stack = HandlerStack::create();
        $stack->push(new EnosSigning(fn () => $this->token, getenv('ENOS_APP_SECRET')));
        $this->client = new Client(['handler' => $stack, 'allow_redirects' => false]);
        $this->config = (new Configuration())->setHost(getenv('ENOS_BASE_URL'));
        $this->org = getenv('ENOS_ORG_ID');
    }

    public function token(): bool
    {
        [$key, $timestamp] = [getenv('ENOS_APP_KEY'), (int) (microtime(true) * 1000)];
        $proof = ['app_key' => $key, 'timestamp' => $timestamp, 'encryption' => hash('sha256', $key . $timestamp . getenv('ENOS_APP_SECRET'))];
        $answer = (new TokenApi($this->client, $this->config))->getAccessToken(new GetAccessTokenRequest($proof));
        $this->token = $answer->getData()->getAccessToken();
        return $this->token !== '';
    }

    public function search(): int
    {
        $api = new ConnectionApi($this->client, $this->config);
        for ($page = 1, $total = 1; count($this->devices) < $total; $page++) {
            $pagination = new PaginationRequest(['page_no' => $page, 'page_size' => 100]);
            $search = new SearchDevicesRequest(['expression' => "status = 'online' or status = 'offline'", 'pagination' => $pagination]);
            $answer = $api->searchDevices($this->org, $search);
            array_push($this->devices, ...$answer->getData());
            $total = $answer->getPagination()->getTotalSize();
        }
        return count($this->devices);
    }

    public function values(): array
    {
        $two = array_map(fn ($device) => $device->getAssetId(), array_slice($this->devices, 0, 2));
        $answer = (new TsdbDataV20Api($this->client, $this->config))->getAssetLatestDataV20($this->org, $two, ['activePower']);
        $measured = array_filter($answer->getData()->getItems(), fn ($row) => is_float($row['activePower'] ?? null));
        $assets = array_map(fn ($row) => $row['assetId'], $measured);
        sort($assets);
        return $assets;
    }

    public function error(): array
    {
        $answer = (new ConnectionApi($this->client, $this->config))->getDevice($this->org, 'nosuch');
        return ['code' => $answer->getCode()];
    }

    private function assets(): AssetsApi
    {
        $config = (new Enapter\Configuration())->setHost(getenv('ENAPTER_HTTP_API_BASE_URL'));
        return new AssetsApi(new Client(), $config->setApiKey('X-Enapter-Auth-Token', getenv('ENAPTER_HTTP_API_TOKEN')));
    }

    public function devices(): int
    {
        [$count, $next] = [0, null];
        do {
            $answer = $this->assets()->listDevices(null, $next, 5, ['connectivity', 'properties'], ['ucm', 'gateway']);
            $count += count($answer->getDevices());
            $next = $answer->getNextPageToken();
        } while ($next);
        return $count;
    }

    public function missing(): array
    {
        try {
            $this->assets()->getDevice('no such device é');
        } catch (Enapter\ApiException $error) {
            return ['status' => $error->getCode(), 'code' => json_decode($error->getResponseBody())->errors[0]->code];
        }
        throw new UnexpectedValueException('a device that does not exist was found');
    }
}

function scenario(): bool
{
    [$steps, $well] = [new Scenario(), true];
    foreach (['token', 'search', 'values', 'error', 'devices', 'missing'] as $step) {
        $well = told('step', $step, [$steps, $step]) && $well;
    }
    return $well;
}

exit(($argv[1] === 'vectors' ? vectors() : scenario()) ? 0 : 1);
