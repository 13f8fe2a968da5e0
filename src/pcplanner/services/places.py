"""Say where files are kept on this computer."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_APP = "pcplanner"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders the program keeps files in; none of them needs to exist yet."""

    data: Path
    config: Path
    cache: Path

    @property
    def library(self) -> Path:
        """Return the folder of the real library."""
        return self.data / "library"

    @property
    def voices(self) -> Path:
        """Return the folder that natural voices can be put in."""
        return self.data / "voices"

    @property
    def practice(self) -> Path:
        """Return the folder of the practice library."""
        return self.data / "practice"

    @property
    def packs(self) -> Path:
        """Return the folder of the packs that were added; they serve every library."""
        return self.data / "packs"

    @property
    def styles(self) -> Path:
        """Return the folder for planning styles of one's own; a file that is put there appears."""
        return self.data / "styles"

    @property
    def log(self) -> Path:
        """Return the log file; it holds ids and error names only, never plan text."""
        return self.data / "log.txt"


def usual_places() -> Places:
    """Return the folders this system expects programs to use."""
    return Places(
        Path(platformdirs.user_data_dir(_APP, appauthor=False)),
        Path(platformdirs.user_config_dir(_APP, appauthor=False)),
        Path(platformdirs.user_cache_dir(_APP, appauthor=False)),
    )


def places_under(folder: Path) -> Places:
    """Return places that are all inside one folder, as for an example made somewhere else."""
    return Places(folder / "data", folder / "config", folder / "cache")
