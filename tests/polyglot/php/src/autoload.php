<?php
// Guzzle from Composer where there is one, else from Debian's packages; then the generated clients.
$composer = __DIR__ . '/../vendor/autoload.php';
require_once is_file($composer) ? $composer : 'GuzzleHttp/autoload.php';
require_once __DIR__ . '/EnosSigning.php';
spl_autoload_register(static function (string $class): void {
    [$package, $rest] = explode('\\', $class, 2) + [1 => ''];
    $file = __DIR__ . '/../generated/' . strtolower($package) . '/lib/' . strtr($rest, '\\', '/') . '.php';
    if (is_file($file)) {
        require_once $file;
    }
});
