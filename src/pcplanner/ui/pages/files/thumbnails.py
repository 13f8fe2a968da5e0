"""Draw the photos of the files that are shown small, one after another, away from the window."""

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.pictures import PictureData
from pcplanner.services.file_listing import FileEntry
from pcplanner.ui.context import Context

_MOST_KEPT = 120


class Thumbnails(QObject):
    """Keep the last photos that were drawn. Emits ``drawn(FileEntry, PictureData)``.

    A photo that is broken or far too large is tried once, and then shown by a sign like any other file.
    """

    drawn = Signal(object, object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kept: OrderedDict[FileEntry, PictureData | None] = OrderedDict()
        self._wanted: list[FileEntry] = []
        self._is_drawing = False

    def kept(self, entry: FileEntry) -> PictureData | None:
        """Return the small photo of a file, if it was drawn already."""
        return self._kept.get(entry)

    def want(self, entries: Iterable[FileEntry]) -> None:
        """Draw these now; what was wanted before and is seen no longer is left out."""
        self._wanted = [x for x in entries if x.is_photo and x not in self._kept]
        self._go_on()

    def close(self) -> None:
        """Draw nothing more."""
        self._wanted = []

    def _go_on(self) -> None:
        if self._is_drawing or not self._wanted:
            return
        entry, files = self._wanted.pop(0), self._context.services.files
        self._is_drawing = True

        def drawn(picture: PictureData | None) -> None:
            self._keep(entry, picture)

        def failed(_trouble: object) -> None:
            self._keep(entry, None)

        self._context.drawing.run(lambda: files.small_picture(entry.path), drawn, failed)

    def _keep(self, entry: FileEntry, picture: PictureData | None) -> None:
        self._is_drawing = False
        self._kept[entry] = picture
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        if picture is not None:
            self.drawn.emit(entry, picture)
        self._go_on()
