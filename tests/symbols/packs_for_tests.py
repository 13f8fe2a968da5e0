"""Make small packs for tests."""

import io
import zipfile
from pathlib import Path

from PIL import Image

SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
    '<rect class="aac-skin-fill" fill="#ffeec8" x="10" y="10" width="80" height="80"/></svg>'
)
MULBERRY_LIST = (
    "symbol-id,category-id,grammar,rated,tags,symbol-en,category-en,symbol-fr,category-fr\n"
    '1,2,Verb,0,thirst glass,"drink_2_,_to",Verb,boire,Verbe\n'
    "2,3,Noun,0,garment,hat_-_ladies,Clothes General,chapeau,Vetements\n"
)


def svg(inside: str, attributes: str = 'viewBox="0 0 100 100"') -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{inside}</svg>'.encode()


def png(colour: str = "teal", size: tuple[int, int] = (60, 40)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


def make_zip(path: Path, files: dict[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return path


def make_folder(folder: Path, files: dict[str, bytes | str]) -> Path:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
    return folder


def small_mulberry(path: Path) -> Path:
    files: dict[str, bytes | str] = {
        "symbol-info.csv": MULBERRY_LIST,
        "EN/drink_2_,_to.svg": SQUARE,
        "EN/hat_-_ladies.svg": SQUARE.replace("10", "12"),
        "LICENSE.txt": "Creative Commons",
    }
    return make_zip(path, files)
