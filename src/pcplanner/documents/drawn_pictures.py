"""Put pictures on a PDF page: symbols as lines that stay sharp, photos no larger than paper can show."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from threading import Lock

from PIL import Image
from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing, Path, _renderPath
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

from pcplanner.documents.fonts import REGULAR
from pcplanner.documents.pages import CM, Box
from pcplanner.domain.pictures import Picture, PictureData

PictureFunction = Callable[[Picture], PictureData]

_MOST_PIXELS_A_POINT = 300 / 72
_FEWEST_PIXELS_A_POINT = 150 / 72
_SMALLEST_SIDE = 3 * CM
_JPEG_QUALITY = 88
# What the reader of drawings stumbles over: too few numbers, no numbers, nothing where something should be.
_BROKEN_DRAWING = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError)


class _LineRenderer(renderPDF._PDFRenderer):  # type: ignore[misc]  # ReportLab has no types
    """Draw symbols as SVG means them, and without ReportLab's own fonts, which are not embedded (PD-04)."""

    def applyStateChanges(self, delta: dict[str, object], new_state: dict[str, object]) -> None:
        """Take over colours, lines and the size of letters, and no font: it is that of the document."""
        lines = {key: value for key, value in delta.items() if key not in {"fontName", "fontSize"}}
        new_state["fontName"] = REGULAR
        super().applyStateChanges(lines, new_state)
        if "fontSize" in delta:
            self._canvas.setFont(REGULAR, delta["fontSize"])

    def drawPath(self, path: Path) -> None:
        """Fill and line a path in one go; ReportLab's own way fills none that is open or closed twice."""
        outline = self._canvas.beginPath()
        _renderPath(path, (outline.moveTo, outline.lineTo, outline.curveTo, outline.close))
        draw = self._canvas.clipPath if path.isClipPath else self._canvas.drawPath
        draw(outline, fill=self._fill, stroke=self._stroke, fillMode=path.fillMode)


@dataclass(frozen=True, slots=True)
class _ReadDrawing:
    """A symbol that was read; ReportLab marks its parts while it draws, so one page at a time has it."""

    drawing: Drawing
    in_use: Lock


@lru_cache(maxsize=256)
def _read_drawing(svg: bytes) -> _ReadDrawing | None:
    """Read a symbol once for many documents, for that takes longest; nothing when it has no size."""
    drawing = svg2rlg(BytesIO(svg))
    if not isinstance(drawing, Drawing) or drawing.width <= 0 or drawing.height <= 0:
        return None
    return _ReadDrawing(drawing, Lock())


class PictureBook:
    """Give each picture of one document once, however often it is drawn."""

    def __init__(self, canvas: Canvas, picture: PictureFunction) -> None:
        self._canvas = canvas
        self._picture = picture
        self._data: dict[Picture, PictureData] = {}
        self._forms: dict[bytes, tuple[str, float, float] | None] = {}
        self._photos: dict[tuple[bytes, int], ImageReader | None] = {}

    def data(self, picture: Picture) -> PictureData:
        """Return the bytes and the alt text of a picture."""
        if picture not in self._data:
            self._data[picture] = self._picture(picture)
        return self._data[picture]

    def draw(self, picture: Picture, box: Box, page_height: float, *, fills: bool) -> bool:
        """Draw a picture in the middle of a box; say whether it could be read at all."""
        data = self.data(picture)
        if data.format == "svg":
            return self._draw_symbol(data.data, box, page_height, fills=fills)
        return self._draw_photo(data.data, box, page_height, fills=fills)

    def _draw_symbol(self, svg: bytes, box: Box, page_height: float, *, fills: bool) -> bool:
        form = self._form(svg)
        if form is None:
            return False
        name, width, height = form
        choose = max if fills else min
        scale = choose(box.width / width, box.height / height)
        self._canvas.saveState()
        self._canvas.translate(
            box.x + (box.width - width * scale) / 2,
            page_height - box.y - (box.height + height * scale) / 2,
        )
        self._canvas.scale(scale, scale)
        self._canvas.doForm(name)
        self._canvas.restoreState()
        return True

    def _form(self, svg: bytes) -> tuple[str, float, float] | None:
        """Return the name and size of the drawing, which goes into the file once."""
        if svg not in self._forms:
            try:
                self._forms[svg] = self._drawn_once(svg, f"symbol{len(self._forms) + 1}")
            except _BROKEN_DRAWING:
                # One drawing that cannot be read never keeps a plan from being printed.
                self._forms[svg] = None
        return self._forms[svg]

    def _drawn_once(self, svg: bytes, name: str) -> tuple[str, float, float] | None:
        read = _read_drawing(svg)
        if read is None:
            return None
        drawing = read.drawing
        self._canvas.beginForm(name, 0, 0, drawing.width, drawing.height)
        try:
            with read.in_use:
                _LineRenderer().draw(drawing, self._canvas, 0, 0, showBoundary=False)
        finally:
            self._canvas.endForm()
        return name, drawing.width, drawing.height

    def _draw_photo(self, photo: bytes, box: Box, page_height: float, *, fills: bool) -> bool:
        reader = self._reader(photo, max(box.width, box.height))
        if reader is None:
            return False
        pixels_across, pixels_down = reader.getSize()
        choose = max if fills else min
        scale = choose(box.width / pixels_across, box.height / pixels_down)
        if not fills:
            # A small photo is drawn smaller, so that it does not look coarse, but never under 3 cm (PD-06).
            least = _SMALLEST_SIDE / max(pixels_across, pixels_down)
            scale = min(scale, max(1 / _FEWEST_PIXELS_A_POINT, least))
        width, height = pixels_across * scale, pixels_down * scale
        self._canvas.drawImage(
            reader,
            box.x + (box.width - width) / 2,
            page_height - box.y - (box.height + height) / 2,
            width,
            height,
            mask="auto",
        )
        return True

    def _reader(self, photo: bytes, side: float) -> ImageReader | None:
        most_pixels = round(side * _MOST_PIXELS_A_POINT)
        key = (photo, most_pixels)
        if key not in self._photos:
            try:
                self._photos[key] = ImageReader(_shrunk(photo, most_pixels))
            except (OSError, ValueError, Image.DecompressionBombError):
                self._photos[key] = None
        return self._photos[key]


def _shrunk(photo: bytes, most_pixels: int) -> BytesIO:
    """Return a photo with its shorter side no longer than paper can show; most come back untouched."""
    with Image.open(BytesIO(photo)) as image:
        shorter = min(image.size)
        if shorter <= 2 * most_pixels:
            image.verify()
            return BytesIO(photo)
        times = most_pixels / shorter
        smaller = image.resize(
            (round(image.width * times), round(image.height * times)), Image.Resampling.LANCZOS
        )
        out = BytesIO()
        if image.format == "JPEG":
            smaller.save(out, "JPEG", quality=_JPEG_QUALITY)
        else:
            smaller.save(out, "PNG")
        out.seek(0)
        return out
