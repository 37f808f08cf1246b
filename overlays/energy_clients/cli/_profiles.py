"""Where a platform is and who asks: the environment, or a profile of the user's configuration file.

Secrets are in neither arguments nor the file: a profile names a variable of the environment, or the system's keyring holds them.
"""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, overload

import click

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from .. import Enapter, EnOS

__all__ = ["SERVICE", "client", "file", "profiles"]

_TABLE: Any = dict  # Any: type checkers would take what the file holds for tables of unknown things
SERVICE = "energy-clients"  # what the keyring keeps secrets under, each as `PROFILE/PLATFORM`
_DEFAULT = "default"
_SECRETS = {"enos": ("app_secret", "ENOS_APP_SECRET"), "enapter": ("token", "ENAPTER_HTTP_API_TOKEN")}
_ADDRESSES = {"enos": "ENOS_BASE_URL", "enapter": "ENAPTER_HTTP_API_BASE_URL"}
_KEYS = {
    "enos": ("base_url", "app_key", "org_id", "integration_url"),
    "enapter": ("base_url", "auth_user"),
    "": ("secret_variable", "timeout", "retries", "concurrency", "rate", "allow_http", "fingerprint", "verify", "proxy"),
}


def file() -> Path:
    """The file of profiles; `ENERGY_CONFIG` names another."""
    return Path(os.environ.get("ENERGY_CONFIG") or Path(click.get_app_dir("energy")) / "profiles.toml")


def profiles() -> dict[str, Any]:
    """Every profile of the file by its name; none where there is no file."""
    place = file()
    try:
        found: dict[str, Any] = tomllib.loads(place.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"{place}: {error}") from error
    for name, profile in found.items():
        if not isinstance(profile, _TABLE) or not all(isinstance(part, _TABLE) for part in profile.values()):
            raise ConfigurationError(f"{place}: {name}: a profile has tables, [{name}.enos] or [{name}.enapter] or both")
    return found


@overload
def client(platform: Literal["enos"], profile: str | None = None, **more: Any) -> EnOS: ...
@overload
def client(platform: Literal["enapter"], profile: str | None = None, **more: Any) -> Enapter: ...
@overload
def client(platform: str, profile: str | None = None, **more: Any) -> EnOS | Enapter: ...


def client(platform: str, profile: str | None = None, **more: Any) -> EnOS | Enapter:
    """Make a client by a profile; without a name by the environment where that says where the platform is, else by the profile `default`.

    `more` are further keywords of the client.
    """
    from .. import Enapter, EnOS

    kind: Any = EnOS if platform == "enos" else Enapter
    name = profile or os.environ.get("ENERGY_PROFILE")
    if not name and (os.environ.get(_ADDRESSES[platform]) or platform not in profiles().get(_DEFAULT, {})):
        made: EnOS | Enapter = kind.from_env(**more)
        return made
    settings = _settings(platform, name or _DEFAULT)
    try:
        made = kind(settings.pop("base_url"), **{**settings, **more})
    finally:
        del settings  # no traceback shows credentials
    return made


def _settings(platform: str, name: str) -> dict[str, Any]:
    """The arguments of a client."""
    known = profiles()
    if name not in known:
        raise ConfigurationError(f"profile: {name!r} is none of {', '.join(known) or 'those'} in {file()}")
    found: dict[str, Any] | None = known[name].get(platform)
    if found is None:
        raise ConfigurationError(f"{file()}: profile {name!r} has no [{name}.{platform}]")
    secret, _ = _SECRETS[platform]
    if secret in found:
        raise ConfigurationError(f"{file()}: [{name}.{platform}]: {secret} is a secret: {_how(platform, name)}")
    if odd := [key for key in found if key not in (*_KEYS[platform], *_KEYS[""])]:
        raise ConfigurationError(f"{file()}: [{name}.{platform}]: {odd[0]} is none of {', '.join((*_KEYS[platform], *_KEYS['']))}")
    required = ("base_url", "app_key") if platform == "enos" else ("base_url",)
    if lacking := [key for key in required if not found.get(key)]:
        raise ConfigurationError(f"{file()}: [{name}.{platform}] lacks {' and '.join(lacking)}")
    settings = {key: value for key, value in found.items() if key != "secret_variable"}
    return {**settings, secret: _secret(platform, name, found.get("secret_variable"))}


def _secret(platform: str, name: str, variable: Any) -> str:
    if variable:
        if value := os.environ.get(str(variable)):
            return value
        # unnamed, because it may be the secret itself
        raise ConfigurationError(
            f"profile {name!r}: the variable that secret_variable names is not set in the environment: it has to hold the {_SECRETS[platform][0]}"
        )
    try:
        import keyring
        from keyring.errors import KeyringError
    except ModuleNotFoundError:
        raise ConfigurationError(f"profile {name!r} has no secret: {_how(platform, name)}") from None
    try:
        kept = keyring.get_password(SERVICE, f"{name}/{platform}")
    except KeyringError as error:
        raise ConfigurationError(f"the keyring cannot be read for profile {name!r}: {error} Or {_how(platform, name)}") from error
    if not kept:
        raise ConfigurationError(f"the keyring has no secret for profile {name!r}: {_how(platform, name)}")
    return kept


def _how(platform: str, name: str) -> str:
    return f"name a variable that holds it, secret_variable = {_SECRETS[platform][1]!r}, or run `keyring set {SERVICE} {name}/{platform}` (extra keyring)"
