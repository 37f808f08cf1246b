# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenStrEnum, define


class FederationFileEncoding(OpenStrEnum):
    """Character encoding of a downloaded file."""

    UTF_8 = "utf-8"
    GBK = "gbk"


@define(kw_only=True)
class FederationDownloadFile(Model, kw_only=True, rename="camel"):
    """Form of a file to download."""

    split: bool
    """Whether to divide the result into several files."""
    encoding: FederationFileEncoding
    """Character encoding."""
    delimiter: str | None = None
    """What stands between the fields: a tab (written `\\t` in the documentation), a comma or a semicolon."""
    file_header: list[str]
    """Names of the columns."""
    file_rename: list[dict[str, str]] | dict[str, str] | None = None
    """Names of the parts by `file1`, `file2` and so on, for a divided result. A list by the page; official sample code sends one object, with
    `1`, `2` and so on.
    """


@define(kw_only=True)
class FederationDownloadTask(Model, kw_only=True, rename="camel"):
    """A download task."""

    task_id: str | None = None
    """ID of the task."""


@define(kw_only=True)
class RequestFederationDownloadRequest(
    Model,
    kw_only=True,
    rename={
        "task_name": "taskName",
        "source_name": "sourceName",
        "query_sql": "querySql",
        "file_package_name": "filePackageName",
        "callback_url": "callbackURL",
        "self_define_queue_para": "selfDefineQueuePara",
    },
):
    """What to download."""

    task_name: str
    """Name of the task."""
    source_name: str
    """Alias of the data source. Only the Hive of EnOS will do; later documentation gives its alias as `hive_enos`."""
    query_sql: str
    """The query in SQL."""
    file_package_name: str
    """Name of the file."""
    files: list[FederationDownloadFile] | FederationDownloadFile | None = None
    """Form of the files. A list by the page; official sample code sends one object, or null."""
    callback_url: str | None = None
    """Where to send the outcome, by POST, once the task has ended; null in official sample code."""
    self_define_queue_para: str | None = None
    """Parameters for Hive, separated by semicolons; null in official sample code. Documentation 3.0.0 no longer has it."""


@define(kw_only=True)
class RequestFederationDownloadResponse(Model, kw_only=True):
    """Answer of `requestFederationDownload`: Have the result of a query written to a file for download."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: FederationDownloadTask = None  # type: ignore[assignment]  # there on success
    """The task."""
