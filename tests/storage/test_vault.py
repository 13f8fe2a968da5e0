"""The key file opens with each of its secrets, and damage is never taken for a wrong passphrase."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.keys import Code, DataKey, Passphrase, Practice
from pcplanner.storage.recovery_code import new_code
from pcplanner.storage.troubles import (
    PassphraseEmpty,
    VaultDamaged,
    VaultMissing,
    WrongPassphrase,
    WrongRecoveryCode,
)
from pcplanner.storage.vault import (
    VAULT_NAME,
    Vault,
    empty_vault,
    practice_vault,
    read_vault,
    store_vault,
    vault_from_bytes,
)

KEY = DataKey(bytes(range(32)), bytes(16))
CODE = new_code()
VAULT = empty_vault(KEY).with_passphrase(KEY, "open up", CHEAP_COST).with_code(KEY, CODE, CHEAP_COST)
DATA = VAULT.to_bytes()


def _hex(vault: Vault, secret: Passphrase | Code | Practice) -> str:
    return vault.open(secret).hex()


def test_it_opens_with_the_passphrase_and_with_the_code(tmp_path: Path) -> None:
    store_vault(tmp_path, VAULT)
    vault = read_vault(tmp_path)
    assert _hex(vault, Passphrase("open up")) == KEY.hex()
    assert _hex(vault, Code(CODE.text.lower())) == KEY.hex()
    assert not vault.is_practice
    assert [x.name for x in tmp_path.iterdir()] == [VAULT_NAME]


def test_wrong_secrets_are_told_apart() -> None:
    with pytest.raises(WrongPassphrase):
        VAULT.open(Passphrase("open Up"))
    with pytest.raises(WrongPassphrase):
        VAULT.open(Practice())
    with pytest.raises(WrongRecoveryCode) as caught:
        VAULT.open(Code(new_code().text))
    assert caught.value.is_whole
    assert "another library" in caught.value.sentence
    with pytest.raises(PassphraseEmpty):
        VAULT.with_passphrase(KEY, "", CHEAP_COST)


def test_the_practice_key_lies_open() -> None:
    vault = vault_from_bytes(practice_vault(KEY).to_bytes())
    assert vault.is_practice
    assert _hex(vault, Practice()) == KEY.hex()
    with pytest.raises(WrongPassphrase):
        vault.open(Passphrase("anything"))


def test_a_missing_one_is_told(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        read_vault(tmp_path)


def test_nothing_of_the_key_or_the_secrets_is_readable() -> None:
    text = DATA.decode()
    assert "open up" not in text
    assert CODE.groups[0] not in text.replace("+", "").split('"')
    assert KEY.raw().hex() not in text
    assert "open up" not in repr(Passphrase("open up"))
    assert KEY.raw().hex() not in repr(KEY)


@given(st.integers(0, len(DATA) - 1), st.integers(1, 255))
def test_any_changed_byte_is_damage_or_no_change(place: int, by: int) -> None:
    data = bytearray(DATA)
    data[place] ^= by
    try:
        vault = vault_from_bytes(bytes(data))
    except VaultDamaged:
        return
    # White space and the spelling of a number are not content.
    assert vault == VAULT


@given(st.integers(0, len(DATA) - 3))
def test_a_file_cut_short_is_damage(length: int) -> None:
    with pytest.raises(VaultDamaged):
        vault_from_bytes(DATA[:length])


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"null", b"{}", b"\xff\xfe", b"[" * 60_000, b'{"body": {"slots": 3}}']
)
def test_other_files_are_damage(data: bytes) -> None:
    with pytest.raises(VaultDamaged):
        vault_from_bytes(data)


def test_a_version_we_do_not_know_is_not_opened() -> None:
    whole = json.loads(DATA)
    whole["version"] = 2
    with pytest.raises(VaultDamaged):
        vault_from_bytes(json.dumps(whole).encode())


def test_a_new_passphrase_keeps_the_code_and_the_key() -> None:
    vault = VAULT.with_passphrase(KEY, "new words", CHEAP_COST)
    assert _hex(vault, Passphrase("new words")) == _hex(vault, Code(CODE.text)) == KEY.hex()
    with pytest.raises(WrongPassphrase):
        vault.open(Passphrase("open up"))


def test_a_wiped_key_gives_nothing() -> None:
    key = DataKey.new()
    key.wipe()
    with pytest.raises(ValueError, match="wiped"):
        key.hex()
