"""Find the published Mulberry pack, which is too large to be kept with the tests."""

from pathlib import Path

import pytest

MULBERRY_ZIP = Path(__file__).resolve().parents[3] / "shared" / "symbol-packs" / "mulberry-symbols.zip"

needs_mulberry = pytest.mark.skipif(
    not MULBERRY_ZIP.exists(), reason="mulberry-symbols.zip is not in shared/symbol-packs beside this project"
)
