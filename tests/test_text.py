"""Folding, places of words, sentences and clauses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contresource.text import (
    Words,
    fold_words,
    guess_language,
    paragraphs,
    utf16_offsets,
)

FOLDED = [
    ("L’État d'Œuvre", ["l", "etat", "d", "oeuvre"]),
    ("50\u00a0000 50\u202f000 50\u2009000", ["50", "000"] * 3),
    ("se\u00admi-con\u00adduc\u00adteur", ["semi", "conducteur"]),
    ("e\u0301tude étude ÉTUDE", ["etude"] * 3),
    ("ﬁn straße Łódź", ["fin", "strasse", "lodz"]),
    ("\u200fH100\u200e \u202eGPU\u202c", ["h100", "gpu"]),
    ("５０，０００ ٥٠", ["50", "000", "50"]),
    ("**50 000** _puces_ `H100`", ["50", "000", "puces", "h100"]),
    ("50 000² puces¹", ["50", "000", "puces"]),
    ("CO₂ H₂O 10²", ["co2", "h2o", "10"]),
    ("GPT-4o’s U.S.", ["gpt", "4o", "s", "u", "s"]),
    ("👍🏽puces👨‍👩‍👧", ["puces"]),
    ("深度求索 has", ["深", "度", "求", "索", "has"]),
    ("½ litre", ["½", "litre"]),
    ("", []),
    ("\x00 \ud800 \ufeff", []),
]


@pytest.mark.parametrize(("text", "expected"), FOLDED)
def test_words_are_compared_without_case_accents_and_signs(text: str, expected: list[str]) -> None:
    assert fold_words(text) == expected
    assert list(Words.of(text).folded) == expected


def test_words_keep_their_places_in_the_original_text() -> None:
    text = "👍 L’É\u0301tat a « 50\u202f000 » se\u00admi."
    words = Words.of(text)
    assert [text[a:b] for a, b in zip(words.starts, words.ends, strict=True)] == [
        "L", "É\u0301tat", "a", "50", "000", "se\u00admi",
    ]  # fmt: skip


def test_words_of_web_addresses_are_left_out() -> None:
    text = "see [this](https://example.org/deepseek-50000-gpus) now"
    assert list(Words.of(text).folded) == ["see", "this", "now"]


@given(st.text())
def test_cutting_and_folding_agree_on_any_text(text: str) -> None:
    if "http" not in text and "www" not in text:
        assert list(Words.of(text).folded) == fold_words(text)


SENTENCES = [
    ("Il a 5.6 M$. Elle non.", ["Il a 5.6 M", "Elle non"]),
    ("M. Wang a dit oui. Non !", ["M. Wang a dit oui", "Non"]),
    ("The U.S. Commerce Dept. said so. It did.", ["The U.S. Commerce Dept. said so", "It did"]),
    ("That’s no 50,000 H100's. So it is.", ["That’s no 50,000 H100's", "So it is"]),
    (
        "Nvidia Corp. fell. Then what? Nothing…  End",
        ["Nvidia Corp. fell", "Then what", "Nothing", "End"],
    ),
    ('He said "no." She left.', ['He said "no', "She left"]),
    ("On Jan. 27, 2025 it fell.", ["On Jan. 27, 2025 it fell"]),
    ("Done.[3] Next", ["Done", "3] Next"]),
    ("It is No. 1 there. No. 2 no. Yes", ["It is No. 1 there", "No. 2 no", "Yes"]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences_end_at_full_stops_not_at_abbreviations(text: str, expected: list[str]) -> None:
    words = Words.of(text)
    assert [text[words.starts[a] : words.ends[b - 1]] for a, b in words.sentences] == expected


CLAUSES = [
    ("Wang a dit que DeepSeek a 50 000 puces dont ils ne parlent pas",
     ["Wang a dit que", "DeepSeek a 50 000 puces", "dont ils ne parlent pas"]),
    ("It has 50,000 GPUs, he says (so far)", ["It has 50,000 GPUs", "he says", "so far"]),
    ("It has 50,000 GPUs and has invested", ["It has 50,000 GPUs", "and has invested"]),
    ("Le but serait de garder l'avance", ["Le but serait de garder l'avance"]),
    ("The car is here but it is old", ["The car is here", "but it is old"]),
    ('Its "$5.6M" is real', ['Its "$5.6M" is real']),
    ("Il dit : « Le jeu a changé, mes bons amis, vous verrez » et part", ["Il dit", "Le jeu a changé", "mes bons amis", "vous verrez", "et part"]),
    ("It has [open models](https://a.org/b) for $6M vs $100M", ["It has [open models](https://a.org/b) for $6M", "vs $100M"]),
    ("Il dit qu'il n'a publié que deux modèles", ["Il dit qu", "il n'a publié que deux modèles"]),
    ("Il ne pense pas que le modèle suffise", ["Il ne pense pas que", "le modèle suffise"]),
    ("Personne n'ignore que le modèle suffit", ["Personne n'ignore que", "le modèle suffit"]),
    ("Le succès de R1-La société le vante", ["Le succès de R1", "La société le vante"]),
    ("Il parle de R1-La ", ["Il parle de R1-La"]),
    ("Il vit à Aix-La-Chapelle sans regret", ["Il vit à Aix-La-Chapelle sans regret"]),
    ("La stratégie « petite cour et hauts murs » échoue", ["La stratégie « petite cour et hauts murs » échoue"]),
    ("state-of-the-art – chips", ["state-of-the-art", "chips"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_clauses_begin_at_signs_and_conjunctions(text: str, expected: list[str]) -> None:
    words = Words.of(text)
    clauses = words.clauses(0, len(words))
    assert [text[words.starts[a] : words.ends[b - 1]] for a, b in clauses] == expected


PARAGRAPHS = [
    ("a\n\nb", ["a\n", "\n", "b"]),
    ("- one\n- two", ["- one\n", "- two"]),
    ("Title\nThe text", ["Title\n", "The text"]),
    ("chips acquired via\nshell companies", ["chips acquired via\nshell companies"]),
]


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS)
def test_paragraphs_end_at_new_lines_but_not_where_lines_are_wrapped(
    text: str, expected: list[str]
) -> None:
    assert [text[a:b] for a, b in paragraphs(text)] == expected


@given(st.text(alphabet="a.B,\n -1 é"))
def test_paragraphs_sentences_and_clauses_cover_every_word_once(text: str) -> None:
    assert "".join(text[a:b] for a, b in paragraphs(text)) == text
    words = Words.of(text)
    assert [i for a, b in words.sentences for i in range(a, b)] == list(range(len(words)))
    for first, last in words.sentences:
        covered = [i for a, b in words.clauses(first, last) for i in range(a, b)]
        assert covered == list(range(first, last))
        assert all(words.sentence_of(i) == (first, last) for i in range(first, last))


@given(st.text(), st.data())
def test_utf16_offsets_count_code_units(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    units = len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
    assert utf16_offsets(text, [offset]) == [units]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La société a acheté des puces pour son modèle", "fr"),
        ("The company has bought chips for its model", "en"),
        ("Das Unternehmen hat die Chips für sein Modell gekauft", "de"),
        ("H100", None),
    ],
)
def test_a_language_is_guessed_from_its_function_words(text: str, language: str | None) -> None:
    assert guess_language(text) == language
