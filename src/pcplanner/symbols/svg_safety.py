"""Make a drawing from outside safe: only shapes, colours and letters stay, everything else goes.

Nothing of the file is copied through: the drawing is written anew from lists of what is allowed. Scripts,
events, pictures, links, animation, style sheets, fonts, outside references and unknown parts are left out. A
file with entities, too many parts or nothing to draw is refused.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, SubElement, tostring

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from pcplanner.domain.errors import InputError
from pcplanner.domain.words import say
from pcplanner.symbols.svg_attributes import clean_attributes, drawing_box
from pcplanner.symbols.svg_styles import StyleSheet, TooManyStyles
from pcplanner.symbols.svg_work import is_too_much_work

LARGEST_SVG_BYTES = 2_000_000
MOST_ELEMENTS = 20_000
MOST_DEPTH = 60
MOST_LETTERS = 200

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_SHAPES = frozenset({"path", "circle", "ellipse", "rect", "line", "polyline", "polygon"})
_DRAWN = _SHAPES | {"text", "use"}
_GRADIENTS = frozenset({"linearGradient", "radialGradient"})
_ALLOWED = _DRAWN | _GRADIENTS | {"svg", "g", "defs", "tspan", "stop", "symbol", "clipPath"}
_GROUPS = frozenset({"a", "switch"})
_LETTERS = frozenset({"text", "tspan"})
_URL = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)['\"]?\s*\)")
_MOST_STEPS_TO_STOPS = 5


class UnusableDrawing(InputError):
    """A drawing cannot be used; the sentence says why."""


def safe_svg(data: bytes) -> bytes:
    """Return a drawing written anew with nothing in it but what is drawn; raises ``UnusableDrawing``."""
    if len(data) > LARGEST_SVG_BYTES:
        raise UnusableDrawing(say("packs.reason_large"))
    root = _parsed(data)
    elements = _counted(root)
    box = drawing_box(root.attrib)
    if box is None:
        raise UnusableDrawing(say("packs.reason_no_size"))
    try:
        clean = _cleaned(root, elements, box)
    except TooManyStyles as trouble:
        raise UnusableDrawing(say("packs.reason_many_parts")) from trouble
    _tidy(clean)
    if not any(each.tag in _DRAWN for each in clean.iter()):
        raise UnusableDrawing(say("packs.reason_empty"))
    if is_too_much_work(clean):
        raise UnusableDrawing(say("packs.reason_many_parts"))
    if any("xlink:href" in each.attrib for each in clean.iter()):
        clean.set("xmlns:xlink", _XLINK)
    return tostring(clean, encoding="unicode").encode("utf-8")


def _cleaned(root: Element, elements: list[Element], box: dict[str, str]) -> Element:
    texts = (each.text or "" for each in elements if _name(each) == "style")
    sheet = StyleSheet(texts, elements=len(elements))
    clean = Element("svg", {"xmlns": _SVG, **box, **clean_attributes("svg", root.attrib, sheet)})
    _Cleaning(elements, sheet).copy_children(root, clean)
    return clean


def _parsed(data: bytes) -> Element:
    try:
        root: Element = fromstring(data, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except DefusedXmlException as trouble:
        raise UnusableDrawing(say("packs.reason_entities")) from trouble
    except (ParseError, ValueError, LookupError) as trouble:
        raise UnusableDrawing(say("packs.reason_broken")) from trouble
    if _name(root) != "svg":
        raise UnusableDrawing(say("packs.reason_broken"))
    return root


def _counted(root: Element) -> list[Element]:
    """Return every element; a drawing of too many parts, or parts too deep in each other, is refused."""
    found: list[Element] = []
    level = [root]
    for _ in range(MOST_DEPTH):
        if not level:
            return found
        found += level
        if len(found) > MOST_ELEMENTS:
            break
        level = [child for each in level for child in each]
    raise UnusableDrawing(say("packs.reason_many_parts"))


def _name(element: Element) -> str:
    """Return what an element of SVG is called, and nothing for those of any other kind."""
    if not isinstance(element.tag, str):  # a comment or an instruction
        return ""
    space, _, name = element.tag.rpartition("}")
    return name if space in {"", "{" + _SVG} else ""


class _Cleaning:
    """Copy what is allowed from one drawing to another."""

    def __init__(self, elements: list[Element], sheet: StyleSheet) -> None:
        self._sheet = sheet
        self._by_id = {each.attrib["id"]: each for each in elements if each.get("id")}
        self._parts = 0

    def copy_children(self, old: Element, new: Element) -> None:
        """Copy the children of an element that are allowed."""
        for child in old:
            name = _name(child)
            name = "g" if name in _GROUPS else name
            if name in _ALLOWED:
                self._copy(name, child, new)

    def _copy(self, name: str, old: Element, parent: Element) -> None:
        attributes = clean_attributes(name, old.attrib, self._sheet)
        if attributes.pop("display", "") == "none":
            return
        if name == "use" and not self._can_use(old, attributes):
            return
        new = SubElement(parent, name, attributes)
        if name in _LETTERS:
            new.text = (old.text or "")[:MOST_LETTERS]
            new.tail = (old.tail or "")[:MOST_LETTERS] if parent.tag in _LETTERS else None
        if name in _GRADIENTS and not any(_name(child) == "stop" for child in old):
            old = self._with_stops(old)
        self.copy_children(old, new)

    def _can_use(self, old: Element, attributes: dict[str, str]) -> bool:
        """Say whether something may be drawn a second time: in this file, once deep, not too much of it."""
        target = self._by_id.get(_link(old))
        if target is None or any(_name(each) == "use" for each in target.iter()):
            return False
        self._count(target)
        attributes["xlink:href"] = f"#{target.attrib['id']}"
        return True

    def _with_stops(self, gradient: Element) -> Element:
        """Return the gradient whose colours this one takes over, so that no chain of links is left."""
        at: Element | None = gradient
        for _ in range(_MOST_STEPS_TO_STOPS):
            at = None if at is None else self._by_id.get(_link(at))
            if at is not None and any(_name(child) == "stop" for child in at):
                self._count(at)
                return at
        return gradient

    def _count(self, again: Element) -> None:
        """Count what is drawn or copied once more; a drawing that grows too much is refused."""
        self._parts += sum(1 for _ in again.iter())
        if self._parts > MOST_ELEMENTS:
            raise UnusableDrawing(say("packs.reason_many_parts"))


def _link(element: Element) -> str:
    """Return the id in this file that an element points at, and nothing for any other place."""
    link = element.get("href") or element.get(f"{{{_XLINK}}}href") or ""
    return link[1:] if link.startswith("#") else ""


def _tidy(root: Element) -> None:
    """Take away ids that nothing points at or that come again, and what points at nothing."""
    last = {each.attrib["id"]: each for each in root.iter() if "id" in each.attrib}
    for each in root.iter():
        if "id" in each.attrib and last[each.attrib["id"]] is not each:
            del each.attrib["id"]
    kinds = {each.attrib["id"]: each.tag for each in root.iter() if "id" in each.attrib}
    wanted = set()
    for each in root.iter():
        for name, target in list(_pointers(each)):
            is_clip = name == "clip-path"
            if kinds.get(target) in ({"clipPath"} if is_clip else _GRADIENTS):
                wanted.add(target)
            elif is_clip:
                del each.attrib[name]
            else:
                # A pattern, or nothing at all: what it lay over shows through.
                each.set(name, "none")
        if each.get("xlink:href", "#")[1:] in kinds:
            wanted.add(each.get("xlink:href", "#")[1:])
        else:
            each.attrib.pop("xlink:href", None)
    for each in root.iter():
        if each.get("id", "") not in wanted:
            each.attrib.pop("id", None)


def _pointers(element: Element) -> Iterator[tuple[str, str]]:
    for name, value in element.attrib.items():
        found = _URL.fullmatch(value)
        if found is not None:
            yield name, found[1]
