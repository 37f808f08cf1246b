"""A plugin of pytest, `-p over_httpx2`: the tests run over httpx2, which they then import as httpx too."""

from httpx2 import alias_httpx

alias_httpx()
