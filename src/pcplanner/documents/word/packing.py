"""Put a Word document into one file that says what it is, and comes out the same each time."""

from datetime import UTC, datetime, time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document as WordDocument

from pcplanner.documents.model import Document

_FIRST_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)
_THUMBNAIL = "thumbnail"
_MAKER = "pcplanner"


def tell_about(made: WordDocument, document: Document) -> None:
    """Write what the document is called, in which language and from which day it is; nobody's name."""
    told, day = made.core_properties, datetime.combine(document.made_on, time(), UTC)
    told.title, told.language = document.title, document.language
    told.author, told.last_modified_by = _MAKER, _MAKER
    told.subject = told.keywords = told.comments = told.category = ""
    told.created = told.modified = day
    told.revision = 1


def pack(made: WordDocument) -> bytes:
    """Return the file, without the picture and the day of the empty document it was begun with."""
    rels = made.part.package.rels
    for key in [key for key, rel in rels.items() if rel.reltype.endswith(_THUMBNAIL)]:
        del rels[key]
    loose, out = BytesIO(), BytesIO()
    made.save(loose)
    with ZipFile(loose) as source, ZipFile(out, "w", ZIP_DEFLATED) as target:
        for info in source.infolist():
            entry = ZipInfo(info.filename, _FIRST_DAY_OF_ZIP)
            entry.compress_type = ZIP_DEFLATED
            target.writestr(entry, source.read(info))
    return out.getvalue()
