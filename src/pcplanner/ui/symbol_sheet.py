"""Draw all symbols on one sheet, so that somebody can look at them together."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColorConstants, QImage, QImageWriter, QPainter

from pcplanner.domain.words import say
from pcplanner.services.take_home import CannotSave
from pcplanner.symbols.pack import Pack, Symbol, builtin_pack
from pcplanner.ui.pixmaps import draw_picture
from pcplanner.ui.theme.fonts import letters

_COLUMNS, _PICTURE_PX, _GAP_PX, _LABEL_PX, _LETTERS_PX = 8, 160, 24, 46, 18


def draw_sheet(path: Path) -> Path:
    """Write a PNG with every symbol of the built-in pack and its label; return where it is."""
    pack = builtin_pack()
    rows = -(-len(pack.symbols) // _COLUMNS)
    size = QSize(
        _COLUMNS * (_PICTURE_PX + _GAP_PX) + _GAP_PX, rows * (_PICTURE_PX + _LABEL_PX + _GAP_PX) + _GAP_PX
    )
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(QColorConstants.White)
    painter = QPainter(sheet)
    painter.setFont(letters(_LETTERS_PX, is_bold=False))
    for index, symbol in enumerate(pack.symbols):
        _draw(painter, pack, symbol, index)
    painter.end()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise CannotSave(say("take_home.cannot_save")) from trouble
    writer = QImageWriter(str(path), QByteArray(b"png"))
    if not writer.write(sheet):
        raise CannotSave(say("take_home.cannot_save"))
    return path


def _draw(painter: QPainter, pack: Pack, symbol: Symbol, index: int) -> None:
    row, column = divmod(index, _COLUMNS)
    left = _GAP_PX + column * (_PICTURE_PX + _GAP_PX)
    top = _GAP_PX + row * (_PICTURE_PX + _LABEL_PX + _GAP_PX)
    drawing = pack.drawing(symbol.id)
    if drawing is not None:
        painter.drawImage(left, top, draw_picture(drawing, QSize(_PICTURE_PX, _PICTURE_PX)))
    box = QRectF(left - _GAP_PX / 2, top + _PICTURE_PX, _PICTURE_PX + _GAP_PX, _LABEL_PX)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(box, flags, symbol.label)
