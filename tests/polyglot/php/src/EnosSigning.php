<?php
declare(strict_types=1);

namespace Energy;

use Psr\Http\Message\RequestInterface;

/**
 * Makes requests of the generated EnOS client acceptable to the API gateway: middleware of Guzzle.
 * It writes the virtual path …/action/NAME as …?action=NAME and a repeated query name as one with commas, then adds the access token and the signature.
 * The token service itself needs neither. Hosts of the message integration service take the token alone: no $appSecret.
 */
final class EnosSigning
{
    /**
     * @param \Closure(): string $token the access token to use now; asked for every request, so it may cache and renew
     * @param \Closure(): int|null $clock milliseconds since the epoch
     */
    public function __construct(private \Closure $token, private ?string $appSecret = null, private ?\Closure $clock = null)
    {
    }

    public function __invoke(callable $next): callable
    {
        return fn (RequestInterface $request, array $options) => $next($this->signed($request), $options);
    }

    private function signed(RequestInterface $request): RequestInterface
    {
        if (str_contains($request->getUri()->getPath(), '/apim-token-service/')) {
            return $request;
        }
        [$path, $action] = explode('/action/', $request->getUri()->getPath(), 2) + [1 => null];
        $lists = $action === null ? [] : ['action' => [$action]];
        foreach (array_filter(explode('&', $request->getUri()->getQuery()), 'strlen') as $pair) {
            [$name, $value] = explode('=', $pair, 2) + [1 => ''];
            $lists[$name][] = $value;
        }
        $query = array_map(fn ($values) => implode(',', $values), $lists);
        $pairs = array_map(fn ($name, $value) => "$name=$value", array_keys($query), $query);
        $token = ($this->token)();
        $request = $request->withUri($request->getUri()->withPath($path)->withQuery(implode('&', $pairs)))->withHeader('apim-accesstoken', $token);
        if ($this->appSecret === null) {
            return $request;
        }
        $decoded = array_combine(array_map('urldecode', array_keys($query)), array_map('urldecode', $query));
        ksort($decoded, SORT_STRING);
        $parameters = implode('', array_map(fn ($name, $value) => $name . $value, array_keys($decoded), $decoded));
        $body = str_starts_with($request->getHeaderLine('Content-Type'), 'multipart/') ? '' : (string) $request->getBody();
        $timestamp = (string) ($this->clock ? ($this->clock)() : (int) (microtime(true) * 1000));
        $signature = hash('sha256', $token . $parameters . $body . $timestamp . $this->appSecret);
        return $request->withHeader('apim-timestamp', $timestamp)->withHeader('apim-signature', $signature);
    }
}
