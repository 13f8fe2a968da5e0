"""Hold the key of the library while it is open, and wipe it afterwards."""

import secrets
from dataclasses import dataclass

KEY_BYTES = 32
SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Passphrase:
    """Open with what the owner remembers."""

    text: str

    def __repr__(self) -> str:
        return "Passphrase(...)"


@dataclass(frozen=True, slots=True)
class Code:
    """Open with the code from the recovery sheet, as it was typed."""

    text: str

    def __repr__(self) -> str:
        return "Code(...)"


@dataclass(frozen=True, slots=True)
class Practice:
    """Open the practice library, which has no passphrase."""


Secret = Passphrase | Code | Practice


class DataKey:
    """Hold the key all of a library is encrypted with, and the salt that stands at the head of its file.

    Python may have made copies, so ``wipe`` takes away what can be reached, not more.
    """

    def __init__(self, key: bytes, salt: bytes) -> None:
        if len(key) != KEY_BYTES or len(salt) != SALT_BYTES:
            raise ValueError("a key has 32 bytes and a salt 16")
        self._key = bytearray(key)
        self.salt = salt
        self.is_wiped = False

    @classmethod
    def new(cls) -> "DataKey":
        """Return a new random key."""
        return cls(secrets.token_bytes(KEY_BYTES), secrets.token_bytes(SALT_BYTES))

    def hex(self) -> str:
        """Return the key and salt as SQLCipher takes them."""
        return self.raw().hex() + self.salt.hex()

    def raw(self) -> bytes:
        """Return the key's bytes; a wiped key is a ``ValueError``."""
        if self.is_wiped:
            raise ValueError("the key has been wiped")
        return bytes(self._key)

    def wipe(self) -> None:
        """Overwrite the key."""
        self._key[:] = bytes(len(self._key))
        self.is_wiped = True

    def __repr__(self) -> str:
        return "DataKey(...)"
