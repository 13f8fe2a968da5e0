"""Keep the structure of a PDF while it is drawn, and write it as the tree that screen readers follow."""

from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from pcplanner.documents.pages import Role

_XMP = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\n'
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>\n'
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>\n'
    "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n"
    "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
    '<?xpacket end="w"?>'
)


@dataclass(eq=False, slots=True)
class Node:
    """One element of the structure while it is being built: its children, or marked content on a page."""

    name: str
    alt: str = ""
    language: str = ""
    said: str = ""
    children: "list[Node | tuple[int, int]]" = field(default_factory=list)


class StructureTree:
    """Mark content on the canvas and remember which element of the document it belongs to.

    ReportLab knows nothing of tags, so the marks are written straight into the page it is collecting.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._root = Node("Document")
        self._open = [self._root]
        self._marked: list[list[Node]] = [[]]

    def enter(self, role: Role, alt: str = "", language: str = "", said: str = "") -> None:
        """Begin an element inside the open one; ``said`` are its words where it is drawn otherwise."""
        node = Node(role.value, alt, language, said)
        self._open[-1].children.append(node)
        self._open.append(node)

    def leave(self) -> None:
        """End the element that is open."""
        self._open.pop()

    def begin_content(self) -> None:
        """Begin content of the element that is open."""
        marked = self._marked[-1]
        node = self._open[-1]
        number = len(marked)
        node.children.append((len(self._marked) - 1, number))
        marked.append(node)
        self._canvas._code.append(f"/{node.name} <</MCID {number}>> BDC")

    def begin_decoration(self) -> None:
        """Begin something that is not read."""
        self._canvas._code.append("/Artifact BMC")

    def begin_spoken(self, words: str) -> None:
        """Begin a run whose drawn letters are not in reading order; ``words`` are what it says."""
        as_hex = ("\ufeff" + words).encode("utf-16-be", "replace").hex().upper()
        self._canvas._code.append(f"/Span <</ActualText <{as_hex}>>> BDC")

    def end(self) -> None:
        """End what the last ``begin`` began."""
        self._canvas._code.append("EMC")

    def finish_page(self) -> None:
        """End the page: tie it to its marked content, and let Tab follow the structure."""
        page_number = len(self._marked) - 1
        self._canvas.showPage()
        page = self._canvas._doc.Pages.pages[-1]
        page.StructParents = page_number
        page.Tabs = pdfdoc.PDFName("S")
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        self._marked.append([])

    def write(self, title: str, language: str) -> None:
        """Put the finished tree and what goes with it into the file."""
        document = self._canvas._doc
        tree = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructTreeRoot")})
        reference = document.Reference(tree)
        written: dict[int, pdfdoc.PDFObjectReference] = {}
        tree.dict["K"] = self._element(self._root, reference, written)
        numbers: list[object] = []
        for index, marked in enumerate(self._marked[:-1]):
            numbers += [index, pdfdoc.PDFArray([written[id(node)] for node in marked])]
        tree.dict["ParentTree"] = document.Reference(pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)}))
        tree.dict["ParentTreeNextKey"] = len(self._marked) - 1
        catalog = document.Catalog
        catalog.StructTreeRoot = tree
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": pdfdoc.PDFtrue})
        catalog.Metadata = _metadata(title, language)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")

    def _element(
        self, node: Node, parent: pdfdoc.PDFObjectReference, written: dict[int, pdfdoc.PDFObjectReference]
    ) -> pdfdoc.PDFObjectReference:
        document = self._canvas._doc
        element = pdfdoc.PDFDictionary(
            {"Type": pdfdoc.PDFName("StructElem"), "S": pdfdoc.PDFName(node.name), "P": parent}
        )
        reference = written[id(node)] = document.Reference(element)
        if node.alt:
            element.dict["Alt"] = pdfdoc.PDFString(node.alt)
        if node.said:
            element.dict["ActualText"] = pdfdoc.PDFString(node.said)
        if node.language:
            element.dict["Lang"] = pdfdoc.PDFString(node.language)
        kids = [
            self._element(child, reference, written) if isinstance(child, Node) else self._content(*child)
            for child in node.children
        ]
        element.dict["K"] = pdfdoc.PDFArray(kids)
        return reference

    def _content(self, page_number: int, number: int) -> pdfdoc.PDFDictionary:
        page = self._canvas._doc.Pages.pages[page_number]
        return pdfdoc.PDFDictionary(
            {"Type": pdfdoc.PDFName("MCR"), "Pg": self._canvas._doc.Reference(page), "MCID": number}
        )


def _metadata(title: str, language: str) -> pdfdoc.PDFStream:
    words = "".join(c for c in title if c.isprintable())
    packet = _XMP.format(title=escape(words), language=escape(language))
    stream = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")}),
        packet.encode("utf-8", "replace"),
    )
    stream.filters = []
    return stream
