"""Keep the library's key in ``vault.json``, wrapped once for each way in.

A damaged key file is told by its structure and checksum before any secret is tried, so that it is never
mistaken for a wrong passphrase.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pcplanner.storage.key_wrapping import Cost, Wrapped, unwrap, wrap
from pcplanner.storage.keys import KEY_BYTES, SALT_BYTES, Code, DataKey, Passphrase, Practice, Secret
from pcplanner.storage.recovery_code import RecoveryCode, read_code
from pcplanner.storage.safe_files import write_whole
from pcplanner.storage.troubles import (
    CannotWrite,
    PassphraseEmpty,
    VaultDamaged,
    VaultMissing,
    WrongPassphrase,
    WrongRecoveryCode,
    file_trouble,
)

VAULT_NAME = "vault.json"

_FORMAT, _VERSION = "pcplanner vault", 1
_LONGEST_BYTES = 64 * 1024
_PASSPHRASE, _RECOVERY, _PRACTICE = "passphrase", "recovery", "practice"


@dataclass(frozen=True, slots=True)
class Vault:
    """Hold the wrapped key of one library; ``library`` is the salt at the head of its file."""

    library: bytes
    slots: Mapping[str, Wrapped]
    practice_key: bytes | None = None

    @property
    def is_practice(self) -> bool:
        """Say whether the key lies open, for the practice library."""
        return self.practice_key is not None

    def open(self, secret: Secret) -> DataKey:
        """Return the key, or raise which kind of secret was wrong."""
        match secret:
            case Practice():
                if self.practice_key is None:
                    raise WrongPassphrase
                return DataKey(self.practice_key, self.library)
            case Passphrase(text):
                return self._unwrapped(_PASSPHRASE, text, WrongPassphrase())
            case Code(typed):
                return self._unwrapped(_RECOVERY, read_code(typed).text, WrongRecoveryCode(is_whole=True))

    def with_passphrase(self, key: DataKey, passphrase: str, cost: Cost) -> "Vault":
        """Return the vault with a new passphrase; nothing of the library is encrypted again."""
        if not passphrase:
            raise PassphraseEmpty
        return self._with(_PASSPHRASE, key, passphrase, cost)

    def with_code(self, key: DataKey, code: RecoveryCode, cost: Cost) -> "Vault":
        """Return the vault with a new recovery code."""
        return self._with(_RECOVERY, key, code.text, cost)

    def cost_of_passphrase(self) -> Cost:
        """Return how dear a try of the passphrase is."""
        return self.slots[_PASSPHRASE].cost

    def to_bytes(self) -> bytes:
        """Return the file's content."""
        body: dict[str, Any] = {
            "library": _text(self.library),
            "slots": {name: _slot_to_plain(x) for name, x in self.slots.items()},
        }
        if self.practice_key is not None:
            body[_PRACTICE] = _text(self.practice_key)
        whole = {"format": _FORMAT, "version": _VERSION, "body": body, "checksum": _checksum(body)}
        return json.dumps(whole, indent=1).encode("ascii") + b"\n"

    def _with(self, name: str, key: DataKey, secret: str, cost: Cost) -> "Vault":
        wrapped = wrap(key.raw(), secret, cost, self._context(name))
        return replace(self, slots=MappingProxyType({**self.slots, name: wrapped}))

    def _unwrapped(self, name: str, secret: str, wrong: WrongPassphrase | WrongRecoveryCode) -> DataKey:
        wrapped = self.slots.get(name)
        key = None if wrapped is None else unwrap(wrapped, secret, self._context(name))
        if key is None:
            raise wrong
        return DataKey(key, self.library)

    def _context(self, name: str) -> bytes:
        return f"{_FORMAT}|{_VERSION}|{name}|".encode() + self.library


def empty_vault(key: DataKey) -> Vault:
    """Return the vault of a new library, with no way in yet."""
    return Vault(key.salt, MappingProxyType({}))


def practice_vault(key: DataKey) -> Vault:
    """Return the vault of a practice library, which anybody may open."""
    return Vault(key.salt, MappingProxyType({}), key.raw())


def read_vault(folder: Path) -> Vault:
    """Return the vault in a folder; raise ``VaultMissing`` or ``VaultDamaged``."""
    try:
        with (folder / VAULT_NAME).open("rb") as file:
            data = file.read(_LONGEST_BYTES)
    except FileNotFoundError as error:
        raise VaultMissing from error
    except OSError as error:
        raise VaultDamaged from error
    return vault_from_bytes(data)


def store_vault(folder: Path, vault: Vault) -> None:
    """Write a vault into a folder, whole or not at all, and read it back."""
    try:
        write_whole(folder / VAULT_NAME, vault.to_bytes())
    except OSError as error:
        raise file_trouble(error, folder) from error
    if read_vault(folder) != vault:
        raise CannotWrite


def vault_from_bytes(data: bytes) -> Vault:
    """Return what ``to_bytes`` wrote; raise ``VaultDamaged`` for anything else."""
    try:
        whole = json.loads(data)
        body = whole["body"]
        sound = whole["format"] == _FORMAT and whole["version"] == _VERSION
        if not sound or whole["checksum"] != _checksum(body):
            raise VaultDamaged
        practice = body.get(_PRACTICE)
        return Vault(
            _bytes(body["library"], SALT_BYTES),
            MappingProxyType({str(k): _slot_from_plain(v) for k, v in body["slots"].items()}),
            None if practice is None else _bytes(practice, KEY_BYTES),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise VaultDamaged from error


def _checksum(body: Any) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _slot_to_plain(slot: Wrapped) -> dict[str, Any]:
    return {
        "kdf": "argon2id",
        "memory_kib": slot.cost.memory_kib,
        "iterations": slot.cost.iterations,
        "lanes": slot.cost.lanes,
        "salt": _text(slot.salt),
        "nonce": _text(slot.nonce),
        "sealed": _text(slot.sealed),
    }


def _slot_from_plain(plain: Any) -> Wrapped:
    if plain["kdf"] != "argon2id":
        raise ValueError("this way of wrapping is not known")
    cost = Cost(int(plain["memory_kib"]), int(plain["iterations"]), int(plain["lanes"]))
    return Wrapped(
        cost, _bytes(plain["salt"], 16), _bytes(plain["nonce"], 12), _bytes(plain["sealed"], KEY_BYTES + 16)
    )


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str, length: int) -> bytes:
    data = base64.b64decode(text, validate=True)
    if len(data) != length:
        raise ValueError("these bytes have the wrong length")
    return data
