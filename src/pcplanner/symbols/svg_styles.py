"""Turn the style sheets and style attributes of a drawing into plain attributes with plain colours."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

import tinycss2
import tinycss2.ast
import tinycss2.color3

MOST_RULES = 2_000
MOST_MATCHES = 2_000_000
LARGEST_SHEET = 100_000
LARGEST_STYLE = 5_000
MOST_BRACKETS = 30
# The letters of a font may be carried inside a sheet; nothing here reads them.
_FONT_FACE = "@font-face"
# A style attribute without any of these needs no parser: what it says is looked at afterwards in any case.
_NOT_PLAIN = re.compile(r"[\\\"'/{}\[\]@<>]")
_BRACKETS = re.compile(r"[()\[\]{}]")
_CLOSED_BY = MappingProxyType({"(": ")", "[": "]", "{": "}"})
_SELECTOR = re.compile(r"([A-Za-z]+|\*)?((?:\.[\w-]+)*)(?:#([\w-]+))?")
_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_FULL = 255
_LONGEST_COLOUR = 200


class TooManyStyles(Exception):
    """Say that a drawing has more styles, or more brackets within brackets, than any real one."""


@dataclass(frozen=True, slots=True)
class _Rule:
    tag: str
    classes: frozenset[str]
    id: str
    rank: tuple[int, int]
    declarations: tuple[tuple[str, str], ...]

    def fits(self, tag: str, classes: frozenset[str], element_id: str) -> bool:
        """Say whether an element is meant by this rule."""
        return self.tag in {"", tag} and self.classes <= classes and self.id in {"", element_id}


class StyleSheet:
    """Hold the rules of a drawing; those with anything but names, classes and ids are left out."""

    def __init__(self, texts: Iterable[str], elements: int) -> None:
        self._rules: defaultdict[str, list[_Rule]] = defaultdict(list)
        for order, rule in enumerate(_rules("\n".join(texts))):
            if order >= MOST_RULES or order * elements > MOST_MATCHES:
                raise TooManyStyles
            key = next(iter(sorted(rule.classes)), "") or f"#{rule.id}" * bool(rule.id) or f"<{rule.tag}"
            self._rules[key].append(rule)

    def styles_of(self, tag: str, attributes: Mapping[str, str]) -> dict[str, str]:
        """Return what the rules and the style attribute say about an element, the strongest last word."""
        classes = frozenset(attributes.get("class", "").split())
        element_id = attributes.get("id", "")
        found = []
        if self._rules:
            for key in (*sorted(classes), f"#{element_id}", f"<{tag}", "<"):
                found += [x for x in self._rules.get(key, ()) if x.fits(tag, classes, element_id)]
        found.sort(key=lambda rule: rule.rank)
        styles = {name: value for rule in found for name, value in rule.declarations}
        own = attributes.get("style", "")
        if own:
            styles.update(_own_declarations(own))
        return styles


def _rules(text: str) -> Iterator[_Rule]:
    text = _without_fonts(text)
    if len(text) > LARGEST_SHEET or _is_deep(text):
        raise TooManyStyles
    order = 0
    for node in tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True):
        # Everything with an @, such as an import from outside, is left out here.
        if not isinstance(node, tinycss2.ast.QualifiedRule):
            continue
        declarations = tuple(_declarations(node.content))
        for selector in tinycss2.serialize(node.prelude).split(","):
            found = _SELECTOR.fullmatch(selector.strip())
            if found is None or not selector.strip():
                continue
            classes = frozenset(found[2].split(".")[1:])
            tag = "" if found[1] in {None, "*"} else found[1]
            strength = 100 * bool(found[3]) + 10 * len(classes) + bool(tag)
            order += 1
            yield _Rule(tag, classes, found[3] or "", (strength, order), declarations)


def _without_fonts(text: str) -> str:
    first, *others = text.split(_FONT_FACE)
    return first + "".join(other.partition("}")[2] for other in others)


def _is_deep(text: str) -> bool:
    """Say whether there are so many brackets within brackets that a parser could run out of stack."""
    waiting: list[str] = []
    for found in _BRACKETS.finditer(text):
        bracket = found[0]
        if bracket in _CLOSED_BY:
            waiting.append(_CLOSED_BY[bracket])
            if len(waiting) > MOST_BRACKETS:
                return True
        elif waiting and waiting[-1] == bracket:
            waiting.pop()
    return False


def _own_declarations(style: str) -> Iterator[tuple[str, str]]:
    """Yield what a style attribute says."""
    if _NOT_PLAIN.search(style):
        if len(style) > LARGEST_STYLE or _is_deep(style):
            raise TooManyStyles
        yield from _declarations(style)
        return
    for declaration in style.split(";"):
        name, _, value = declaration.partition(":")
        yield name.strip().lower(), value.partition("!")[0].strip()


def _declarations(content: "str | list[tinycss2.ast.Node]") -> Iterator[tuple[str, str]]:
    for node in tinycss2.parse_declaration_list(content, skip_comments=True, skip_whitespace=True):
        if isinstance(node, tinycss2.ast.Declaration):
            yield node.lower_name, tinycss2.serialize(node.value).strip()


@dataclass(frozen=True, slots=True)
class Colour:
    """A plain colour, "#RRGGBB" or "none", and how solid it is from 0 to 1."""

    name: str
    opacity: float = 1.0


@lru_cache(maxsize=4096)
def plain_colour(words: str) -> Colour | None:
    """Return the colour that CSS words mean, or ``None`` where they mean none we know."""
    words = words.strip()
    if len(words) > _LONGEST_COLOUR:
        return None
    if _HEX.fullmatch(words):
        return Colour(words)
    if words.lower() in {"none", "transparent"}:
        return Colour("none")
    found = tinycss2.color3.parse_color(words)
    if isinstance(found, str):  # "currentColor", whatever that is here
        return Colour("#000000")
    if found is None:
        return None
    parts = (round(min(max(part, 0), 1) * _FULL) for part in (found.red, found.green, found.blue))
    return Colour("#" + "".join(f"{part:02x}" for part in parts), min(max(float(found.alpha), 0.0), 1.0))
