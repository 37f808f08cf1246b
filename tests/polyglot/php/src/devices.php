<?php
// Prints every device of an organization that is online or offline: signed, typed, page by page.
declare(strict_types=1);

require __DIR__ . '/autoload.php';

use Energy\EnosSigning;
use Enos\Api\{ConnectionApi, TokenApi};
use Enos\Configuration;
use Enos\Model\{GetAccessTokenRequest, PaginationRequest, SearchDevicesRequest};
use GuzzleHttp\{Client, HandlerStack};

$given = fn (string $name): string => getenv("ENOS_$name") ?: throw new RuntimeException("ENOS_$name is not set");
[$appKey, $appSecret, $orgId] = array_map($given, ['APP_KEY', 'APP_SECRET', 'ORG_ID']);
$config = (new Configuration())->setHost($given('BASE_URL'));

[$held, $until] = ['', 0];
/** The access token, fetched anew a minute before it ends. */
$token = function () use ($appKey, $appSecret, $config, &$held, &$until): string {
    if (time() >= $until) {
        $timestamp = (int) (microtime(true) * 1000); // never the same for two token requests
        $proof = ['app_key' => $appKey, 'timestamp' => $timestamp, 'encryption' => hash('sha256', $appKey . $timestamp . $appSecret)];
        $answer = (new TokenApi(new Client(), $config))->getAccessToken(new GetAccessTokenRequest($proof));
        if ($answer->getStatus() !== 0) {
            throw new RuntimeException("no token: {$answer->getStatus()} {$answer->getMsg()}");
        }
        [$held, $until] = [$answer->getData()->getAccessToken(), time() + $answer->getData()->getExpire() - 60];
    }
    return $held;
};

$stack = HandlerStack::create();
$stack->push(new EnosSigning($token, $appSecret));
$connection = new ConnectionApi(new Client(['handler' => $stack, 'allow_redirects' => false]), $config); // a redirect would take the token to another host

$seen = 0;
for ($page = 1, $total = 1; $seen < $total; $page++) {
    $pagination = new PaginationRequest(['page_no' => $page, 'page_size' => 100]);
    $search = new SearchDevicesRequest(['expression' => "status = 'online' or status = 'offline'", 'pagination' => $pagination]);
    $answer = $connection->searchDevices($orgId, $search);
    if ($answer->getCode() !== 0) {
        throw new RuntimeException("EnOS refuses: {$answer->getCode()} {$answer->getMsg()} (request {$answer->getRequestId()})");
    }
    foreach ($answer->getData() ?: [] as $device) {
        echo "{$device->getAssetId()} {$device->getStatus()} {$device->getDeviceName()?->getDefaultValue()}\n";
        $seen++;
    }
    $total = $answer->getData() ? $answer->getPagination()->getTotalSize() : 0;
}
echo "$seen devices\n";
