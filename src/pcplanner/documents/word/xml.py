"""Make the small pieces of a Word document's XML that python-docx has no name for."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def element(tag: str, **attributes: object) -> Any:
    """Return an element such as ``w:spacing`` with attributes of the same namespace."""
    made = OxmlElement(tag)
    prefix = tag.partition(":")[0]
    for name, value in attributes.items():
        made.set(qn(f"{prefix}:{name}"), str(value))
    return made


def twips(points: float) -> int:
    """Return a length in twentieths of a point, as Word counts."""
    return round(points * 20)


def put(parent: Any, child: Any, before: tuple[str, ...] = ()) -> Any:
    """Put an element into its parent instead of one of its kind, before the first of these that is there."""
    old = parent.find(child.tag)
    if old is not None:
        parent.replace(old, child)
        return child
    following = next((x for x in parent if x.tag in {qn(name) for name in before}), None)
    if following is None:
        parent.append(child)
    else:
        following.addprevious(child)
    return child
