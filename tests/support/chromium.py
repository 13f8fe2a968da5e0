"""Use a page in a real browser without a window: open it, press keys, touch it, and see what it did.

The browser is told what to do through two pipes, so no port is opened and nothing goes over a network. What
it would ask a network for is refused, and noted.
"""

import base64
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

NAMES = ("google-chrome-stable", "google-chrome", "chromium")
ANSWER_SECONDS = 30.0
_QUIET = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-dev-shm-usage",
    "--mute-audio",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=http://127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    "--remote-debugging-pipe",
)
# The browser reads from 3 and writes to 4; the pipes are put there, out of each other's way.
_STARTER = """
import fcntl, os, sys
ends = [fcntl.fcntl(int(end), fcntl.F_DUPFD, 10) for end in sys.argv[1:3]]
for end, place in zip(ends, (3, 4)):
    os.dup2(end, place)
os.execv(sys.argv[3], sys.argv[3:])
"""
_CODES = {" ": ("Space", 32), "ArrowRight": ("ArrowRight", 39), "ArrowLeft": ("ArrowLeft", 37)}
_MORE_CODES = {"Escape": ("Escape", 27), "Tab": ("Tab", 9), "Enter": ("Enter", 13)}


def found_browser() -> str | None:
    """Return the browser of this computer; nothing where there is none, or where pipes work otherwise.

    One that comes as a snap sees no file of a test.
    """
    if sys.platform == "win32":
        return None
    found = (path for name in NAMES if (path := shutil.which(name)))
    return next((x for x in found if "snap" not in Path(x).resolve().parts), None)


class BrowserTrouble(RuntimeError):
    """Say that the browser did not do what it was told."""


class Browser:
    """Hold one page of one browser that starts with nothing remembered."""

    def __init__(self, width: int = 1280, height: int = 720, *, has_touch: bool = False) -> None:
        command = found_browser()
        if command is None:
            raise BrowserTrouble("there is no browser here")
        self._profile = tempfile.mkdtemp(prefix="pcplanner-browser-")
        their_in, self._out = os.pipe()
        self._in, their_out = os.pipe()
        arguments = [command, *_QUIET, f"--user-data-dir={self._profile}", "about:blank"]
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-c", _STARTER, str(their_in), str(their_out), *arguments],
            pass_fds=(their_in, their_out),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(their_in)
        os.close(their_out)
        self._buffer = b""
        self._count = 0
        self._session = ""
        self.events: list[dict[str, Any]] = []
        try:
            self._attach(width, height, has_touch=has_touch)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the browser and forget what it remembered."""
        for pipe in (self._out, self._in):
            os.close(pipe)
        self._process.terminate()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._profile, ignore_errors=True)

    def open(self, path: Path) -> None:
        """Open a file and wait until it is there; what was noted before is forgotten."""
        self.tell("Page.navigate", url="about:blank")
        self.wait_for("location.href === 'about:blank'")
        self.events.clear()
        self.tell("Page.navigate", url=path.resolve().as_uri())
        self.wait_for("location.protocol === 'file:' && document.readyState === 'complete'")

    def resize(self, width: int, height: int, *, is_phone: bool = False) -> None:
        """Make the screen so many pixels large."""
        size = {"width": width, "height": height}
        self.tell("Emulation.setDeviceMetricsOverride", **size, deviceScaleFactor=1, mobile=is_phone)

    def ask(self, expression: str) -> Any:
        """Return what an expression is on the page."""
        answer = self.tell("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise BrowserTrouble(json.dumps(answer["exceptionDetails"])[:2000])
        return answer["result"].get("value")

    def wait_for(self, expression: str, seconds: float = ANSWER_SECONDS) -> None:
        """Wait until an expression is true on the page."""
        end = time.monotonic() + seconds
        while not self.ask(f"Boolean({expression})"):
            if time.monotonic() > end:
                raise BrowserTrouble(f"it never came true: {expression}")
            time.sleep(0.02)

    def press(self, key: str) -> None:
        """Press a key and let it go, as somebody at the keyboard does."""
        code, number = {**_CODES, **_MORE_CODES}[key]
        told = {"key": key, "code": code, "windowsVirtualKeyCode": number}
        text = {"text": key} if key == " " else {}
        self.tell("Input.dispatchKeyEvent", type="keyDown", **told, **text)
        self.tell("Input.dispatchKeyEvent", type="keyUp", **told)

    def tap(self, selector: str) -> None:
        """Touch the middle of the first thing that fits a selector, after bringing it into view."""
        place = self.ask(
            f"(() => {{ const found = document.querySelector({json.dumps(selector)});"
            "found.scrollIntoView({ block: 'center' }); const box = found.getBoundingClientRect();"
            "return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()"
        )
        self.tell("Input.dispatchTouchEvent", type="touchStart", touchPoints=[place])
        self.tell("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def picture(self) -> bytes:
        """Return what is seen now as a PNG."""
        return base64.b64decode(self.tell("Page.captureScreenshot", format="png")["data"])

    def asked_for(self) -> list[str]:
        """Return the addresses the page asked for, without what is inside it."""
        urls = [x["params"]["request"]["url"] for x in self._told("Network.requestWillBeSent")]
        return [x for x in urls if not x.startswith(("data:", "blob:"))]

    def complaints(self) -> list[str]:
        """Return errors and warnings the page or the browser wrote down."""
        thrown = [json.dumps(x["params"])[:500] for x in self._told("Runtime.exceptionThrown")]
        logged = [x["params"]["entry"]["text"] for x in self._told("Log.entryAdded")]
        said = [x["params"] for x in self._told("Runtime.consoleAPICalled")]
        return [*thrown, *logged, *(json.dumps(x)[:500] for x in said if x["type"] in {"error", "warning"})]

    def tell(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Tell the browser to do something and return its answer."""
        self._count += 1
        number = self._count
        message: dict[str, Any] = {"id": number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        self._write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") != number:
                self.events.append(answer)
                continue
            if "error" in answer:
                raise BrowserTrouble(f"{method}: {answer['error']}")
            result: dict[str, Any] = answer["result"]
            return result

    def _attach(self, width: int, height: int, *, has_touch: bool) -> None:
        target = self.tell("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.tell("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for room in ("Page", "Runtime", "Log", "Network"):
            self.tell(f"{room}.enable")
        self.resize(width, height, is_phone=has_touch)
        if has_touch:
            self.tell("Emulation.setTouchEmulationEnabled", enabled=True)

    def _told(self, method: str) -> list[dict[str, Any]]:
        self.ask("0")
        return [x for x in self.events if x.get("method") == method]

    def _write(self, data: bytes) -> None:
        while data:
            data = data[os.write(self._out, data) :]

    def _read(self) -> dict[str, Any]:
        end = time.monotonic() + ANSWER_SECONDS
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._in], [], [], max(0.0, end - time.monotonic()))
            piece = os.read(self._in, 1 << 20) if ready else b""
            if not piece:
                raise BrowserTrouble("the browser does not answer")
            self._buffer += piece
        line, _, self._buffer = self._buffer.partition(b"\0")
        answer: dict[str, Any] = json.loads(line)
        return answer
