"""Spark drivers, each in a process group of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from support import ROOT

SPARK = ROOT / "build" / "spark"
SECRET = "s3cr3t-0f-the-4pplic4tion"


class Driver:
    """A Spark driver; `ask` returns what it answers, or raises its error as `AssertionError`."""

    def __init__(self, master: str, url: str, folder: Path, *settings: str, **environment: str) -> None:
        credentials = {"ENOS_BASE_URL": url, "ENOS_APP_KEY": "key-of-the-application", "ENOS_APP_SECRET": SECRET, "ENOS_ORG_ID": "o1"}
        paths = {"PYTHONPATH": str(SPARK), "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_HOME": str(SPARK / "pyspark")}
        settings = ("spark.ui.enabled=false", f"spark.local.dir={folder}", f"spark.sql.warehouse.dir={folder}", "spark.sql.session.timeZone=UTC", *settings)
        command = [sys.executable, str(Path(__file__).with_name("driver.py")), master, *settings]
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_", "ENOS_"))}
        self.log = folder / "driver.log"
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                cwd=folder,
                start_new_session=True,
                env={**kept, **credentials, **paths, **environment},
            )

    def send(self, **command: Any) -> None:
        assert self.process.stdin is not None
        print(json.dumps(command), file=self.process.stdin, flush=True)

    def answer(self) -> Any:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, self.log.read_text(encoding="utf-8")[-3000:]
        found = json.loads(line)
        assert "error" not in found, found["error"]
        return found["ok"]

    def ask(self, **command: Any) -> Any:
        self.send(**command)
        return self.answer()

    def kill(self) -> None:
        """End the driver, its Java and its workers at once, as when the machine goes away."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        with self.process:
            pass


Start = Callable[..., Driver]
