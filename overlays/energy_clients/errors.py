"""What calls raise, by what a caller can do about it."""

from __future__ import annotations

import energy_core.errors as _errors
from energy_core.errors import (
    ApiError,
    AuthenticationError,
    ClientClosed,
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    ConnectionTimeout,
    EnergyClientError,
    InsecureConnectionWarning,
    InvalidArgument,
    InvalidRequest,
    MalformedAnswer,
    NoSamples,
    NotFound,
    OperationTimeout,
    PaginationError,
    PartialSuccess,
    PermissionDenied,
    RateLimited,
    RowsNotWritten,
    SchemaChanged,
    ServerError,
    StorageError,
    TimeoutExceeded,
    TooManySamples,
    TransportError,
    TruncatedAnswer,
    error_class,
)

__all__ = [
    "ApiError",
    "AuthenticationError",
    "ClientClosed",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "ConnectionTimeout",
    "EnergyClientError",
    "InsecureConnectionWarning",
    "InvalidArgument",
    "InvalidRequest",
    "MalformedAnswer",
    "NoSamples",
    "NotFound",
    "OperationTimeout",
    "PaginationError",
    "PartialSuccess",
    "PermissionDenied",
    "RateLimited",
    "RowsNotWritten",
    "SchemaChanged",
    "ServerError",
    "StorageError",
    "TimeoutExceeded",
    "TooManySamples",
    "TransportError",
    "TruncatedAnswer",
    "error_class",
]
__doc__ = _errors.__doc__  # the table of all of them
for _name in __all__:
    globals()[_name].__module__ = __name__  # where users find them, which tracebacks and `pickle` name
