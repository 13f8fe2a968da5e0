"""Let these tests import the set-up tool, which is no part of the installed package."""

import sys
from pathlib import Path

TOOL_FOLDER = str(Path(__file__).resolve().parents[2] / "packaging")
if TOOL_FOLDER not in sys.path:
    sys.path.append(TOOL_FOLDER)
