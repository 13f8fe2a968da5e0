"""Write what is shown as markup that is at home in an e-book and in a page: XHTML that is also HTML."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby

from pcplanner.documents.model import PictureSize, Sentence
from pcplanner.documents.script import runs_backwards
from pcplanner.documents.talking import book as shown
from pcplanner.documents.talking.book import BookChapter, Figure, Said, TickedBox
from pcplanner.documents.talking.sounds import Clip, WordClip

_DEEPEST = 2


def xml_text(words: str) -> str:
    """Return words for a place between tags or in an attribute, without what XML cannot hold at all."""
    kept = "".join(c for c in words if _is_allowed(c))
    for mark, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        kept = kept.replace(mark, name)
    return kept


def _is_allowed(c: str) -> bool:
    code = ord(c)
    if code < 0x20:
        return c in "\t\n\r"
    is_gone = 0x7F <= code <= 0x9F or 0xD800 <= code <= 0xDFFF or 0xFDD0 <= code <= 0xFDEF
    return not is_gone and code & 0xFFFE != 0xFFFE


class Markup:
    """Write the blocks of chapters.

    ``clips`` say which words light together, by the id of what is said. ``source`` gives the address of a
    picture by the name of its file. With ``has_times`` the markup carries the times itself.
    """

    def __init__(
        self, clips: Mapping[str, Clip], source: Callable[[str], str], *, has_times: bool = False
    ) -> None:
        self._clips = clips
        self._source = source
        self._has_times = has_times

    def chapter(self, chapter: BookChapter) -> str:
        """Return the inside of a chapter; rows that are small follow each other in a list."""
        return "".join(self._runs(chapter.blocks))

    def _runs(self, blocks: Sequence[shown.Block]) -> Iterator[str]:
        for is_list, run in groupby(blocks, key=_is_in_list):
            if is_list:
                items = "".join(f"<li>{self._block(x)}</li>" for x in run)
                yield f'<ul class="rows">{items}</ul>\n'
            else:
                yield from (self._block(x) + "\n" for x in run)

    def _block(self, block: shown.Block) -> str:
        match block:
            case shown.Title():
                return self._title(block)
            case shown.Row():
                return self._row(block)
            case shown.Words():
                return "".join(self._sentences(block.sentences))
            case shown.WideFigure():
                return f'<div class="wide">{self._image(block.figure)}</div>'
            case shown.Space():
                asked = self._paragraph(block.question) if block.question else ""
                kind = min(block.lines, 9)
                box = f'<div class="pen pen{kind}" role="img" aria-label="{xml_text(block.said.text)}"'
                return f"{asked}{box} {self._marks(block.said)}></div>"
            case shown.ChoiceGrid():
                cells = "".join(self._choice(figure, box) for figure, box in block.choices)
                return f'<ul class="grid">{cells}</ul>'

    def _title(self, title: shown.Title) -> str:
        name = f"h{title.level}"
        words = f"<{name} {self._marks(title.said)}>{self._words(title.said)}</{name}>"
        return f'<div class="head">{self._picture(title.face)}{words}</div>' if title.face else words

    def _row(self, row: shown.Row) -> str:
        pictures = "".join(self._picture(x) for x in row.figures)
        held = f'<div class="pictures">{pictures}</div>' if pictures else ""
        inside = [
            *self._sentences(row.sentences),
            *(self._sign(x) for x in row.signs),
            self._boxes(row.boxes),
            *self._sentences(row.afterwards),
            *(f'<aside class="hard">{"".join(self._sentences(x))}</aside>' for x in row.hard_words),
        ]
        kinds = f"row {row.size.value} level{min(row.level, _DEEPEST)}"
        words = "".join(inside)
        way = ' dir="rtl"' if row.is_backwards else ""
        return f'<div class="{kinds}"{way}>{held}<div class="words">{words}</div></div>'

    def _sign(self, sign: shown.Sign) -> str:
        image = f'<img class="sign" src="{self._source(sign.file)}" alt=""/>'
        return f'<p class="sign" {self._marks(sign.said)}>{image} {self._words(sign.said)}</p>'

    def _boxes(self, boxes: Sequence[TickedBox]) -> str:
        items = "".join(f"<li>{self._box(x)}</li>" for x in boxes)
        return f'<ul class="ticks">{items}</ul>' if items else ""

    def _box(self, box: TickedBox) -> str:
        ticked = box.ticked
        marks = f'alt="{xml_text(ticked.text)}" {self._marks(ticked)}' if ticked else 'alt=""'
        image = f'<img class="sign" src="{self._source(box.file)}" {marks}/>'
        return f"{image} <span {self._marks(box.said)}>{self._words(box.said)}</span>"

    def _choice(self, figure: Figure, box: TickedBox) -> str:
        return f'<li>{self._picture(figure)}<div class="words">{self._box(box)}</div></li>'

    def _picture(self, figure: Figure | None) -> str:
        if figure is None:
            return ""
        kinds = ["picture", *(["round"] if figure.is_round else []), *(["photo"] if figure.is_photo else [])]
        return f'<div class="{" ".join(kinds)}">{self._image(figure)}</div>'

    def _image(self, figure: Figure) -> str:
        alt = xml_text(figure.said.text)
        return f'<img src="{self._source(figure.file)}" alt="{alt}" {self._marks(figure.said)}/>'

    def _sentences(self, sentences: Sequence[Said]) -> Iterator[str]:
        yield from (self._paragraph(x) for x in sentences)

    def _paragraph(self, said: Said) -> str:
        """Return a sentence on a line of its own, or the sentences of one recording together."""
        if len(said.sentences) == 1:
            return f"<p{_kind(said.sentences[0])} {self._marks(said)}>{self._words(said)}</p>"
        lines = "".join(f"<p{_kind(x)}{_way(x.text)}>{_bold(x, 0, len(x.text))}</p>" for x in said.sentences)
        return f"<div {self._marks(said)}>{lines}</div>"

    def _marks(self, said: Said) -> str:
        """Return the attributes by which something said is found."""
        clip = self._clips.get(said.id)
        times = f' data-t="{clip.begin_ms} {clip.end_ms}"' if clip and self._has_times else ""
        return f'id="{said.id}"{_way(said.text)}{times}'

    def _words(self, said: Said) -> str:
        (sentence,) = said.sentences
        clip = self._clips.get(said.id)
        parts: list[str] = []
        place = 0
        for number, word in enumerate(clip.words if clip else (), start=1):
            marks = f'id="{said.id}w{number}" class="w"{self._times(word)}'
            inside = _bold(sentence, word.first_char, word.end_char)
            parts += [_bold(sentence, place, word.first_char), f"<span {marks}>{inside}</span>"]
            place = word.end_char
        return "".join([*parts, _bold(sentence, place, len(sentence.text))])

    def _times(self, word: WordClip) -> str:
        return f' data-t="{word.begin_ms} {word.end_ms}"' if self._has_times else ""


def _way(words: str) -> str:
    """Return which way words run, as on paper; nothing where there is no letter to tell."""
    if runs_backwards(words):
        return ' dir="rtl"'
    return ' dir="ltr"' if any(unicodedata.bidirectional(c) == "L" for c in words) else ""


def _is_in_list(block: shown.Block) -> bool:
    return isinstance(block, shown.Row) and block.size is not PictureSize.LARGE


def _kind(sentence: Sentence) -> str:
    return ' class="label"' if sentence.is_label else ""


def _bold(sentence: Sentence, first: int, end: int) -> str:
    """Return some characters of a sentence, with what is bold in them."""
    parts: list[str] = []
    place = 0
    for span in sentence.spans:
        inside = xml_text(span.words[max(0, first - place) : max(0, end - place)])
        if inside:
            parts.append(f"<b>{inside}</b>" if span.is_bold else inside)
        place += len(span.words)
    return "".join(parts)
