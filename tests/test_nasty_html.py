"""Malformed, hostile and absurd pages: each is answered, in every format, and what stands in plain sight is found."""

import json
from pathlib import Path

import pytest

from contresource import create_app
from contresource.tree import TAGS

RULES = Path(__file__).with_name("rules")
CLAIM = "Orson Welles fit paniquer l’Amérique"
MANY = 5_000

# What may stand before a paragraph without hiding it.
BEFORE = {
    "nothing": "",
    "no doctype, no html": "<p>a",
    "two doctypes": "<!DOCTYPE html><!DOCTYPE html SYSTEM 'about:legacy-compat'>",
    "a doctype with entities": '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>&b;',
    "an external entity": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>&e;',
    "an XML declaration": '<?xml version="1.0" encoding="UTF-16"?>',
    "a processing instruction": "<?php echo '<p>'; ?>",
    "two bodies": "<body><p>a</body><body>",
    "a second html": "<html lang=fr></html><html lang=en>",
    "body before head": "<body><head><title>x</title></head>",
    "ends without beginnings": "</p></div></html></body></span></table></b>",
    "crossed inline marks": "<b><i><u>a</b></i></u>",
    "inline marks never ended": "<b><i><u><em><strong><small>",
    "deep inline marks": "<b>" * 500,
    "deep blocks": "<div>" * 500,
    "deep lists": "<ul><li>" * 300,
    "deep tables": "<table><tr><td>" * 100 + "</table>" * 100,
    "text in a table": "<table>a<tr>b<td>c</table>",
    "a form in a form": "<form><form><input></form></form>",
    "a link in a link": "<a href=1><a href=2>a</a></a>",
    "a paragraph in a heading": "<h1><p>a</h1>",
    "a button in a button": "<button><button>a</button></button>",
    "attributes twice": "<p id=a id=b class class=x>a</p>",
    "attributes without quotes": "<p title=a'b\"c>a</p>",
    "many attributes": f"<p {' '.join(f'a{n}=1' for n in range(MANY))}>a</p>",
    "a long attribute": f"<p title='{'a' * 500_000}'>a</p>",
    "a long name": f"<{'a' * 10_000}>a</{'a' * 10_000}>",
    "names of another alphabet": "<пара>a</пара><p-x>a</p-x><x:y>a</x:y>",
    "an empty tag": "<><p></>a",
    "a lone less-than": "<p>1 < 2 << 3 <4",
    "ampersands": "<p>&&amp;&#&#x;&#0;&#55296;&#1114112;&#99999999999;&nosuch;&amp",
    "entities that are signs": "<p>&nbsp;&shy;&zwj;&#8238;&#x202e;",
    "NUL and control signs": "<p>a\0b\x01\x0b\x0c\x1b\x7f\x85",
    "non-characters": "<p>\ufffe\uffff\ufdd0\U0001ffff",
    "a comment of dashes": "<!----------><!-- -- --><!-->a<!--->",
    "conditional comments": "<!--[if IE]><p>a<![endif]--><![if !IE]><p>b<![endif]>",
    "CDATA": "<![CDATA[<p>a]]>",
    "a script that writes marks": "<script>document.write('<p><!--</' + 'script>')</script>",
    "an embed": "<p>a</p><embed src=a>",
    "a hidden embed": "<EMBED hidden src='a'/>",
    "an embed with an end": "<p>a<embed src=a></embed>",
    "an embed in an attribute": "<p title='<embed>' class=\"<embed\">a",
    "many embeds": "<embed>" * MANY,
    "sources and tracks outside": "<source src=a><track src=a\n>",
    "a style": "<style>p:before{content:'</p>'}</style>",
    "a template": "<template><p>hidden</template>",
    "noscript": "<noscript><p>a<img></noscript>",
    "an iframe with a page": "<iframe srcdoc='<p>a'></iframe>",
    "SVG with HTML": "<svg><foreignObject><p>a</p></foreignObject><title><p>b</title></svg>",
    "MathML with HTML": "<math><mi><p>a</p></mi><annotation-xml encoding=text/html><p>b</annotation-xml></math>",
    "frames": "<noframes><p>a</noframes>",
    "a base and a refresh": "<base href='javascript:alert(1)'><meta http-equiv=refresh content='0;url=data:,'>",
    "metadata that is no date": "<meta property=article:published_time content='9999-99-99T99:99'>",
    "a date before all": "<meta property=article:published_time content='0000-00-00'>",
    "JSON-LD that is broken": "<script type=application/ld+json>{'datePublished': [</script>",
    "JSON-LD that is deep": f"<script type=application/ld+json>{'[' * MANY}</script>",
    "a language that is none": "<html lang='\"><script>'><html lang=x-klingon>",
    "a charset that is none": "<meta charset=utf-99><meta charset=utf-7>",
    "a canonical address that is none": "<link rel=canonical href='http://[::1'>",
    "many blocks": "<p>a" * MANY,
    "many line ends": "<br>" * MANY,
    "many links": "<a href='#'>a</a>" * MANY,
    "many spaces": "<p>" + " " * 500_000,
    "a very long word": "<p>" + "a" * 500_000,
    "accents without a letter": "<p>" + "\u0301" * 100_000,
    "both directions": "<p dir=rtl>\u202eאבג\u202c<bdo dir=rtl>abc</bdo>",
    "soft hyphens": "<p>" + "a\u00ad" * 100_000,
}

# What swallows all that follows, as in a browser; but for the select, which a browser would end and libxml2 does not.
SWALLOWS = {
    "a select with blocks": "<select><option><p>a<div>b</select>",
    "a comment never ended": "<!-- a",
    "a script never ended": "<script>var a",
    "a style never ended": "<style>p{",
    "a title never ended": "<title>a",
    "a textarea never ended": "<textarea>",
    "a tag never ended": "<p title='",
    "plaintext": "<plaintext>",
}


@pytest.fixture(scope="module")
def client():
    return create_app({"RULES": [RULES]}).test_client()


def ask(client, html: str, form: str = "json"):
    body = json.dumps({"html": html, "lang": "fr"})
    return client.post(f"/check?format={form}", data=body, content_type="application/json")


@pytest.mark.parametrize("name", BEFORE)
def test_a_statement_in_plain_sight_is_found(client, name):
    answer = ask(client, f"{BEFORE[name]}<p>{CLAIM}.</p>")
    assert answer.status_code == 200
    found = answer.json
    blocks = {block["id"]: block["text"] for block in found["blocks"]}
    assert [match["rule"] for match in found["matches"]] == ["test-welles-panic"]
    for match in found["matches"]:
        assert blocks[match["block"]][match["start"] : match["end"]] == match["exact"]
        assert "Welles" in match["exact"]
    assert "hidden" not in "".join(blocks.values())
    assert "root:" not in "".join(blocks.values())


@pytest.mark.parametrize("name", SWALLOWS)
def test_what_swallows_the_page_is_answered(client, name):
    assert ask(client, f"{SWALLOWS[name]}<p>{CLAIM}.").status_code == 200


@pytest.mark.parametrize("form", ["annotation", "claimreview", "html", "text"])
@pytest.mark.parametrize("name", BEFORE | SWALLOWS)
def test_every_format_bears_it(client, name, form):
    page = (BEFORE | SWALLOWS)[name]
    answer = ask(client, f"{page[:20_000]}<p>{CLAIM}.", form)
    assert answer.status_code == 200
    assert form != "html" or "<script" not in answer.text.lower()


def test_every_beginning_of_a_page_is_answered(client):
    page = Path(__file__).with_name("pages") / "article-de-presse.html"
    text = page.read_text("utf-8")
    statuses = {ask(client, text[:end]).status_code for end in range(0, len(text), 23)}
    assert statuses == {200}


@pytest.mark.parametrize("tag", ["<br>", "</p>", "<!---->", "<?a>", "<A>"])
def test_a_page_of_too_many_tags_is_refused_unread(client, tag):
    begin = f"<p>{CLAIM}"  # a tag too
    assert client.post("/check", json={"html": begin + tag * TAGS}).status_code == 413
    response = client.post("/check", json={"html": begin + "</p>" * (TAGS - 1) + "< 1 < 2"})
    assert [match["exact"] for match in response.json["matches"]] == [CLAIM]


def test_what_is_wrong_with_a_page_of_too_many_tags_is_told(client):
    response = client.post("/check", json={"html": "<br>" * (TAGS + 1)})
    told = "The page has more than 100000 tags."
    assert response.json["errors"] == [{"detail": told, "pointer": "#/html"}]
