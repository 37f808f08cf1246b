"""Typed clients for the Enapter and Envision EnOS platforms.

`EnOS` and `Enapter` are blocking, `AsyncEnOS` and `AsyncEnapter` have the same methods awaited. Names are imported when they are first used, so that
importing the package costs next to nothing.
"""

from importlib import import_module

TYPE_CHECKING = False  # what type checkers take for true; to import `typing` for it would take nine times as long as all else here
if TYPE_CHECKING:
    from energy_core import UNSET as UNSET
    from energy_core import BatchAnswer as BatchAnswer
    from energy_core import Failed as Failed
    from energy_core import File as File
    from energy_core.calls import Answer as Answer
    from energy_core.drift import Drift as Drift
    from energy_core.drift import drift as drift
    from energy_core.errors import ApiError as ApiError
    from energy_core.errors import EnergyClientError as EnergyClientError
    from energy_core.http import Reply as Reply
    from energy_core.pager import AsyncPager as AsyncPager
    from energy_core.pager import Page as Page
    from energy_core.pager import Pager as Pager
    from energy_core.retries import FailedAttempt as FailedAttempt
    from energy_core.retries import Retries as Retries
    from energy_core.series import TimeSeries as TimeSeries
    from energy_core.stream import AsyncDownload as AsyncDownload
    from energy_core.stream import Download as Download

    from . import errors as errors
    from . import operations as operations
    from . import specs as specs
    from .enapter import AsyncEnapter as AsyncEnapter
    from .enapter import Enapter as Enapter
    from .enos import AsyncEnOS as AsyncEnOS
    from .enos import EnOS as EnOS
    from .enos._auth import EnOSAuth as EnOSAuth
    from .times import from_timestamp as from_timestamp
    from .times import to_timestamp as to_timestamp

_WHERE = {
    "Answer": "energy_core.calls",
    "ApiError": ".errors",
    "AsyncDownload": "energy_core.stream",
    "AsyncEnOS": ".enos",
    "AsyncEnapter": ".enapter",
    "AsyncPager": "energy_core.pager",
    "BatchAnswer": "energy_core",
    "Download": "energy_core.stream",
    "Drift": "energy_core.drift",
    "EnOS": ".enos",
    "EnOSAuth": ".enos._auth",
    "Enapter": ".enapter",
    "EnergyClientError": ".errors",
    "Failed": "energy_core",
    "FailedAttempt": "energy_core.retries",
    "File": "energy_core",
    "Page": "energy_core.pager",
    "Pager": "energy_core.pager",
    "Reply": "energy_core.http",
    "Retries": "energy_core.retries",
    "TimeSeries": "energy_core.series",
    "UNSET": "energy_core",
    "drift": "energy_core.drift",
    "errors": "",
    "from_timestamp": ".times",
    "operations": "",
    "specs": "",
    "to_timestamp": ".times",
}
__all__ = [
    "UNSET",
    "Answer",
    "ApiError",
    "AsyncDownload",
    "AsyncEnOS",
    "AsyncEnapter",
    "AsyncPager",
    "BatchAnswer",
    "Download",
    "Drift",
    "EnOS",
    "EnOSAuth",
    "Enapter",
    "EnergyClientError",
    "Failed",
    "FailedAttempt",
    "File",
    "Page",
    "Pager",
    "Reply",
    "Retries",
    "TimeSeries",
    "drift",
    "errors",
    "from_timestamp",
    "operations",
    "specs",
    "to_timestamp",
]
__version__ = "0.7.0"


def __getattr__(name: str) -> object:
    module = _WHERE.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = import_module(f".{name}", __name__) if not module else getattr(import_module(module, __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
