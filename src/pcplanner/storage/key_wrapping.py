"""Wrap the data key with something a person knows: Argon2id, then AES-256-GCM."""

import os
import time
import unicodedata
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

_SALT_BYTES = 16
_NONCE_BYTES = 12
_KEY_BYTES = 32
_MOST_MEMORY_KIB = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """Say how dear one try of a passphrase is."""

    memory_kib: int
    iterations: int
    lanes: int

    def __post_init__(self) -> None:
        sound = 1 <= self.lanes <= 64 and 1 <= self.iterations <= 1000
        if not sound or not 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB:
            raise ValueError("this cost is out of bounds")


LEAST_COST = Cost(memory_kib=64 * 1024, iterations=3, lanes=4)
CHEAP_COST = Cost(memory_kib=64, iterations=1, lanes=1)
"""For tests only: it protects nothing."""

_MOST_CALIBRATED_KIB = 512 * 1024


@dataclass(frozen=True, slots=True)
class Wrapped:
    """Hold a wrapped key and all that is needed to try a secret on it."""

    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes


def calibrated_cost(target_s: float = 1.0) -> Cost:
    """Return the cost that takes about so long here: more memory first, then more rounds."""
    start = time.perf_counter()
    _derive(b"calibration", bytes(_SALT_BYTES), LEAST_COST)
    factor = max(1.0, target_s / max(time.perf_counter() - start, 0.001))
    memory = min(int(LEAST_COST.memory_kib * factor), _MOST_CALIBRATED_KIB)
    rounds = LEAST_COST.iterations * factor * LEAST_COST.memory_kib / memory
    return Cost(memory, max(LEAST_COST.iterations, min(round(rounds), 50)), LEAST_COST.lanes)


def wrap(key: bytes, secret: str, cost: Cost, context: bytes) -> Wrapped:
    """Return the key wrapped by a secret; ``context`` must be the same again when it is unwrapped."""
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    box = AESGCM(_derive(_secret_bytes(secret), salt, cost))
    return Wrapped(cost, salt, nonce, box.encrypt(nonce, key, _authenticated(cost, salt, context)))


def unwrap(wrapped: Wrapped, secret: str, context: bytes) -> bytes | None:
    """Return the key, or ``None`` when this is not the secret."""
    box = AESGCM(_derive(_secret_bytes(secret), wrapped.salt, wrapped.cost))
    try:
        return box.decrypt(wrapped.nonce, wrapped.sealed, _authenticated(wrapped.cost, wrapped.salt, context))
    except InvalidTag:
        return None


def _derive(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    return Argon2id(
        salt=salt,
        length=_KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive(secret)


def _secret_bytes(secret: str) -> bytes:
    # The same letters typed on another keyboard must give the same bytes.
    return unicodedata.normalize("NFKC", secret).encode("utf-8", "surrogatepass")


def _authenticated(cost: Cost, salt: bytes, context: bytes) -> bytes:
    numbers = f"argon2id|{cost.memory_kib}|{cost.iterations}|{cost.lanes}|".encode()
    return numbers + salt + b"|" + context
