"""Words of identifiers and tokens of questions."""

from __future__ import annotations

import pytest

from sqlnl_rag.names import stem, tokens, words
from tests.fixtures.embedded.demo import lines


@pytest.mark.parametrize("line", lines("words.txt"))
def test_words(line: str) -> None:
    identifier, expected = line.split("|")
    assert words(identifier.strip()) == expected.split()


@pytest.mark.parametrize("pair", lines("stems.txt"))
def test_stem(pair: str) -> None:
    word, expected = pair.split()
    assert stem(word) == expected


def test_tokens_are_case_folded_and_know_their_place() -> None:
    text = "Don't SHOW 上海's 2 big_Cities!"
    found = tokens(text)
    assert [token for token, _, _ in found] == [
        *("don", "t", "show", "上", "海", "s", "2", "big", "cities")
    ]
    assert all(text[start:end].casefold() == token for token, start, end in found)
    assert tokens("") == tokens(" ,.!") == []
