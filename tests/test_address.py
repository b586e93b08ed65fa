"""Addresses: which are fetched, and every way round that is refused."""

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis.strategies import ip_addresses

from contresource.address import PUBLIC_WEB, AddressProblem, Policy, is_public, read_address

NOT_PUBLIC = """
0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.254 127.0.0.1 127.255.255.254 169.254.0.1
169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.192 192.0.2.1 192.31.196.1 192.52.193.1 192.88.99.1
192.168.0.1 192.168.255.255 192.175.48.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.1.1.1
240.0.0.1 255.255.255.255 168.63.129.16
:: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:93.184.216.34 ::ffff:0:127.0.0.1 64:ff9b::7f00:1
64:ff9b::808:808 64:ff9b:1::a00:1 100::1 2001::1 2001:0:53aa:64c::1 2001:2::1 2001:10::1 2001:20::1 2001:db8::1
2002:7f00:1::1 2002:c0a8:1::1 2620:4f:8000::1 3fff::1 4000::1 5f00::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 fec0::1
ff02::1 ff0e::1 100:0:0:1::1 2001:1::3 2001:3::1 2001:4:112::1 2001:30::1
""".split()
PUBLIC = """1.1.1.1 8.8.8.8 93.184.216.34 100.63.255.255 100.128.0.1 172.15.0.1 172.32.0.1 169.253.0.1 192.0.1.1
192.167.0.1 198.17.0.1 198.20.0.1 223.255.255.255 168.63.129.17 2001:200::1 2001:4860:4860::8888 2003::1
2606:4700::1111 2a00::1 3ffe::1""".split()


@pytest.mark.parametrize("ip", NOT_PUBLIC)
def test_what_is_not_the_public_web(ip):
    assert not is_public(ip_address(ip))


@pytest.mark.parametrize("ip", PUBLIC)
def test_what_is(ip):
    assert is_public(ip_address(ip))


@given(ip_addresses())  # of the special networks first of all
def test_what_python_calls_special_is_not_public_either(ip):
    special = not ip.is_global or ip.is_multicast or ip.is_reserved or ip.is_link_local
    assert not (special and is_public(ip))


def wide(text: str) -> str:
    """In full-width letters, digits and stops."""
    return "".join(chr(ord(letter) + 0xFEE0) for letter in text)


NO_HOST = "the address names no host, or not in the usual way"
NO_WEB = "an address that begins with http:// or https:// is expected"
NUMBER = "the address writes a number in an unusual way"
CHARACTERS = "an address has no spaces, control characters or backslashes"
USER = "an address with a user or a password is not fetched"
REFUSED = [
    # not of the web
    ("", NO_WEB), ("example.org", NO_WEB), ("//example.org/", NO_WEB), ("/etc/passwd", NO_WEB), ("http:example.org", NO_WEB),
    ("http:/example.org", NO_WEB), ("file:///etc/passwd", NO_WEB), ("ftp://example.org/", NO_WEB), ("gopher://example.org", NO_WEB),
    ("data:text/html,x", NO_WEB), ("javascript:alert(1)", NO_WEB), ("ws://example.org/", NO_WEB), ("view-source:http://a.org", NO_WEB),
    ("httpx://example.org", NO_WEB), ("dict://127.0.0.1:11211/", NO_WEB), ("unix:/run/x.sock", NO_WEB),
    # no host, or in a way that programs read differently
    ("http://", NO_HOST), ("http:///etc", NO_HOST), ("http://?x", NO_HOST), ("http://:80/", NO_HOST), ("http://[]/", NO_HOST),
    ("http://[::1", NO_HOST), ("http://::1/", NO_HOST), ("http://[::1]x/", NO_HOST), ("http://[127.0.0.1]/", NO_HOST),
    ("http://[fe80::1%25eth0]/", NO_HOST), ("http://[fe80::1%eth0]/", NO_HOST), ("http://[v1.x]/", NO_HOST), ("http://[1::2::3]/", NO_HOST),
    ("http://example.org./", NO_HOST), ("http://.example.org/", NO_HOST), ("http://a..org/", NO_HOST), ("http://127.0.0.1./", NO_HOST),
    ("http://-a.org/", NO_HOST), ("http://a-.org/", NO_HOST), ("http://%31%32%37.0.0.1/", NUMBER), ("http://a%2eorg/", NO_HOST),
    ("http://*.org/", NO_HOST), ("http://a,b/", NO_HOST), ("http://a.org;b/", NO_HOST), ("http://a.org:80:80/", NO_HOST),
    ("http://a.org:80a/", NO_HOST), ("http://a.org:-80/", NO_HOST), ("http://a.org:٨٠/", NO_HOST), ("http://a.org:000080/", NO_HOST),
    ("http://" + "a" * 64 + ".org/", NO_HOST), ("http://" + "a." * 127 + "org/", NO_HOST), ("http://\u2024/", NO_HOST),
    ("http://a\u200d.org/", NO_HOST), ("http://a\u2044b.org/", NO_HOST), ("http://xn--\u00e9.org/", NO_HOST),
    # numbers
    ("http://2130706433/", NUMBER), ("http://0x7f000001/", NUMBER), ("http://017700000001/", NUMBER), ("http://127.1/", NUMBER),
    ("http://127.0.1/", NUMBER), ("http://0x7f.0.0.1/", NUMBER), ("http://0177.0.0.1/", NUMBER), ("http://127.0.0.0x1/", NUMBER),
    ("http://127.0.0.1.1/", NUMBER), ("http://256.0.0.1/", NUMBER), ("http://127.0.0.01/", NUMBER), ("http://0/", NUMBER),
    ("http://example.1/", NUMBER), ("http://0x/", NUMBER), (f"http://{wide('2130706433')}/", NUMBER), (f"http://{wide('0X7F.1')}/", NUMBER),
    # characters
    ("http://a.org\\@b.org/", CHARACTERS), ("http://a.org/\\..", CHARACTERS), ("http:\\\\a.org", CHARACTERS), ("http://a .org/", CHARACTERS),
    ("http://a.org/x y", CHARACTERS), ("ht\ttp://a.org/", CHARACTERS), ("http://a.o\trg/", CHARACTERS), ("http://a.org/\r\nHost: b", CHARACTERS),
    ("http://a.org/\0", CHARACTERS), ("http://a\x7f.org/", CHARACTERS), ("http://a\u2028.org/", CHARACTERS), ("http://a\xa0.org/", CHARACTERS),
    ("http://a.org/\ud800", CHARACTERS),
    # users
    ("http://user@a.org/", USER), ("http://user:word@a.org/", USER), ("http://@a.org/", USER), ("http://a.org@127.0.0.1/", USER),
    ("http://a.org:80@127.0.0.1:80/", USER),
    # ports
    ("http://a.org:8080/", "port 8080 is not fetched from"), ("https://a.org:22/", "port 22 is not fetched from"),
    ("http://a.org:0/", "port 0 is not fetched from"), ("http://a.org:65616/", "port 65616 is not fetched from"),
    # length
    ("http://a.org/" + "a" * 5000, "an address has at most 4096 characters"),
]  # fmt: skip


@pytest.mark.parametrize(("url", "reason"), REFUSED)
def test_an_address_that_is_not_fetched(url, reason):
    with pytest.raises(AddressProblem) as problem:
        PUBLIC_WEB.read(url)
    assert str(problem.value) == reason


ON_NO_PUBLIC_HOST = [
    "http://127.0.0.1/", "https://10.0.0.1:443/x", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]:80/",
    "http://[0:0:0:0:0:ffff:a9fe:a9fe]/", "http://[64:ff9b::a9fe:a9fe]/", "http://169.254.169.254/latest/meta-data/",
    f"http://{wide('127.0.0.1')}/", "http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://127.0.0.1#@example.org/",
    "http://127.0.0.1?@example.org/", "HTTP://127.0.0.1:80/", "  http://127.0.0.1/  ", "http://0.0.0.0:80", "http://[fe80::1]/",
]  # fmt: skip


@pytest.mark.parametrize("url", ON_NO_PUBLIC_HOST)
def test_an_ip_address_is_checked_in_whatever_form_it_is_read(url):
    with pytest.raises(AddressProblem, match="is not on the public web"):
        PUBLIC_WEB.read(url)


READ = [
    ("http://example.org", "http://example.org/"),
    ("HTTPS://Example.ORG:443/A?b=C#d", "https://example.org/A?b=C"),
    ("http://example.org:443/", "http://example.org:443/"),
    ("https://example.org:/x", "https://example.org/x"),
    (" https://example.org/x\n", "https://example.org/x"),
    ("https://example.org?q=1", "https://example.org/?q=1"),
    ("https://example.org/é à".replace(" ", "%20"), "https://example.org/%C3%A9%20%C3%A0"),
    ('https://example.org/"<>^`{}', "https://example.org/%22%3C%3E%5E%60%7B%7D"),
    ("https://example.org/a/../b;c=d,e!~'()*[x]@%2F", "https://example.org/a/../b;c=d,e!~'()*[x]@%2F"),
    ("https://Élysée.example/", "https://xn--lyse-9oad.example/"),
    ("https://straße.example/", "https://xn--strae-oqa.example/"),
    (f"http://{wide('ExAmple.org')}/", "http://example.org/"),
    ("http://a_b.example.org/", "http://a_b.example.org/"),
    ("http://93.184.216.34/", "http://93.184.216.34/"),
    ("http://[2606:4700::1111]/", "http://[2606:4700::1111]/"),
    ("http://[2606:4700:0:0::1111]:443/", "http://[2606:4700::1111]:443/"),
]  # fmt: skip


@pytest.mark.parametrize(("url", "read"), READ)
def test_an_address_as_it_is_asked_for(url, read):
    assert str(PUBLIC_WEB.read(url)) == read
    assert str(read_address(read)) == read


HOSTS = Policy(hosts=("example.org", "1.1.1.1"), ports=frozenset((8080,)))


@pytest.mark.parametrize(
    "url", ["http://example.org:8080", "http://www.example.org:8080", "http://1.1.1.1:8080"]
)
def test_a_host_names_hosts_and_ports(url):
    HOSTS.read(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org",
        "http://badexample.org:8080",
        "http://org:8080",
        "http://example.org.a:8080",
        "http://8.1.1.1.1.example:8080",
    ],
)
def test_no_other_is_fetched_then(url):
    with pytest.raises(AddressProblem):
        HOSTS.read(url)
