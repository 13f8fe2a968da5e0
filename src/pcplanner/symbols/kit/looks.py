"""Say what a drawn person looks like: skin, hair, clothes and small things that make people differ."""

from dataclasses import dataclass, replace

from pcplanner.symbols.kit import colours as c


@dataclass(frozen=True)
class Look:
    """Describe one drawn person; only the person whose plan it is carries recolouring classes."""

    skin: str
    hair: str
    style: str
    top: str
    neck: str = "crew"
    under: str = c.WHITE
    legs: str = c.NAVY
    cloth: str = c.TEAL
    mine: bool = False
    glasses: bool = False
    beard: bool = False
    aged: bool = False
    hearing: bool = False

    def role(self, name: str) -> str:
        """Return the class for a part of this person, or nothing for anybody else."""
        return name if self.mine else ""

    def wearing(self, top: str, neck: str = "") -> "Look":
        """Return the same person in another top."""
        return replace(self, top=top, neck=neck or self.neck)


def _me(skin: str, hair: str, style: str, **more: bool | str) -> Look:
    return replace(Look(skin, hair, style, c.YELLOW, mine=True), **more)  # type: ignore[arg-type]


ME = _me(c.SKIN_TAN, c.HAIR_BLACK, "short", neck="shirt")
ME_CURLY = _me(c.SKIN_DARK, c.HAIR_BLACK, "afro")
ME_LONG = _me(c.SKIN_BROWN, c.HAIR_BLACK, "long", neck="vee")
ME_BOB = _me(c.SKIN_FAIR, c.HAIR_GINGER, "bob", neck="cardigan")
ME_BLOND = _me(c.SKIN_FAIR, c.HAIR_BLOND, "parted", neck="hood")
ME_GREY = _me(c.SKIN_FAIR, c.HAIR_GREY, "waves", neck="cardigan", glasses=True, aged=True)
ME_BALD = _me(c.SKIN_TAN, c.HAIR_GREY, "bald", neck="shirt", glasses=True, aged=True)
ME_SCARF = _me(c.SKIN_BROWN, c.HAIR_BLACK, "headscarf", cloth=c.TEAL)
ME_BUN = _me(c.SKIN_TAN, c.HAIR_BROWN, "bun", neck="vee")
ME_BEARD = _me(c.SKIN_FAIR, c.HAIR_BROWN, "parted", neck="jacket", beard=True)
ME_TURBAN = _me(c.SKIN_BROWN, c.HAIR_BLACK, "turban", cloth=c.BLUE, beard=True, neck="shirt")
ME_LOCS = _me(c.SKIN_DARK, c.HAIR_BLACK, "tail", neck="crew")

TOM = Look(c.SKIN_FAIR, c.HAIR_BROWN, "short", c.TEAL, neck="shirt")
ANN = Look(c.SKIN_FAIR, c.HAIR_GINGER, "bob", c.TEAL, neck="vee")
MAY = Look(c.SKIN_FAIR, c.HAIR_GREY, "bun", c.PURPLE, neck="cardigan", glasses=True, aged=True)
SAM = Look(c.SKIN_DARK, c.HAIR_BLACK, "crop", c.TEAL, neck="shirt")
NIA = Look(c.SKIN_DARK, c.HAIR_BLACK, "afro", c.PURPLE, neck="vee")
RAJ = Look(c.SKIN_BROWN, c.HAIR_BLACK, "turban", c.GREEN, neck="shirt", cloth=c.ORANGE, beard=True)
ZOE = Look(c.SKIN_TAN, c.HAIR_BROWN, "long", c.BLUE, neck="vee")
LEN = Look(c.SKIN_FAIR, c.HAIR_GREY, "bald", c.BLUE, neck="shirt", glasses=True, aged=True)
AMI = Look(c.SKIN_BROWN, c.HAIR_BLACK, "headscarf", c.BLUE, cloth=c.PURPLE)
BEN = Look(c.SKIN_FAIR, c.HAIR_BLOND, "parted", c.BLUE, neck="hood")
JOE = Look(c.SKIN_TAN, c.HAIR_GREY, "waves", c.GREEN, neck="jacket", beard=True, aged=True)
ME_HEARING = _me(c.SKIN_BROWN, c.HAIR_BLACK, "crop", neck="hood", hearing=True)
ME_OLDER = _me(c.SKIN_DARK, c.HAIR_GREY, "afro", neck="cardigan", aged=True)
GUS = Look(c.SKIN_BROWN, c.HAIR_GREY, "short", c.RED, neck="jacket", aged=True)
IDA = Look(c.SKIN_DARK, c.HAIR_GREY, "waves", c.BLUE, neck="cardigan", aged=True)
GHOST = Look(c.WHITE, c.LIGHT, "short", c.LIGHT)
GHOST_BOB = Look(c.WHITE, c.LIGHT, "bob", c.LIGHT)
SHADOW = Look(c.GREY, c.NAVY, "short", c.NAVY)
WHITE_FIGURE = Look(c.WHITE, c.LIGHT, "short", c.LIGHT)
