"""The one place that knows the HTTP library. What goes in and comes out is data; what fails is one of our errors."""

from __future__ import annotations

from .bodies import Reply, is_file, redirect, whole
from .building import HTTPRequest, base_url, beside, build
from .exchange import Auth, HTTPResponse, Late, begin, patience
from .pools import Async, Blocking, T, running_loop
from .settings import Timeout, configured, user_agent

__all__ = [
    "Async",
    "Auth",
    "Blocking",
    "HTTPRequest",
    "HTTPResponse",
    "Late",
    "Reply",
    "T",
    "Timeout",
    "base_url",
    "begin",
    "beside",
    "build",
    "configured",
    "is_file",
    "patience",
    "redirect",
    "running_loop",
    "user_agent",
    "whole",
]
