//! JSON: what is known stays where it stands and becomes what its place says; of all else stays what a
//! migration could depend on.

use crate::cells::{check_json, text};

#[test]
fn known_structure_stays() {
    check_json("{}", "{}");
    check_json("[]", "[]");
    check_json(
        r#"{"list":[{"inner":"a","inner":"b"},"c",null,true,{"inner":false}],"text":true}"#,
        r#"{"list":[{"inner":"xxxxxxxx","inner":"xxxxxxxx"},"xxxxxxxx",null,true,{"inner":false}],"text":true}"#,
    );
    check_json("\"top\"", "\"xxxxxxxx\"");
    check_json("12", "7");
    check_json("false", "false");
}

#[test]
fn white_space_is_one_bit_of_the_cell() {
    check_json(" ", " ");
    check_json("\n\t", " ");
    check_json(
        "\t{ \"list\" : [ \"a\" , null ] }\n",
        " {\"list\":[\"xxxxxxxx\",null]}",
    );
    check_json("{\"text\": 1}", " {\"text\":7}");
    check_json("{\"list\":[\"a\", ", " {\"list\":[\"xxxxxxxx\"");
}

#[test]
fn known_keys_stay_and_others_are_counted_behind_them() {
    check_json(
        r#"{"mine":null,"text":1,"plan":2,"id":"a","number":5}"#,
        r#"{"text":7,"id":"id-*","number":7,"key-1":7,"key-2":null}"#,
    );
    check_json(r#"{"":0}"#, r#"{"key-1":7}"#);
    check_json(r#"{"te\u0078t":"a"}"#, r#"{"key-1":"xxxxxxxx"}"#);
    check_json(
        r#"{"Text":"a","key-7":0}"#,
        r#"{"key-1":"xxxxxxxx","key-2":7}"#,
    );
    // Known elsewhere, unknown here.
    check_json(r#"{"a":{"text":0}}"#, r#"{"key-1":{"key-1":7}}"#);
    check_json(
        r#"{"list":[{"text":"b","inner":"a"}]}"#,
        r#"{"list":[{"inner":"xxxxxxxx","key-1":"xxxxxxxx"}]}"#,
    );
}

#[test]
fn a_key_that_is_there_twice_still_is() {
    check_json(
        r#"{"text":"a","text":1}"#,
        r#"{"text":"xxxxxxxx","text":7}"#,
    );
    check_json(
        r#"{"text":"a","text":1,"text":null,"id":"a"}"#,
        r#"{"text":"xxxxxxxx","text":null,"id":"id-*"}"#,
    );
    check_json(
        r#"{"text":"a","text":1,"text":{"a":[1]}}"#,
        r#"{"text":"xxxxxxxx","text":{"key-1":[7]}}"#,
    );
    check_json(
        r#"{"b":null,"a":1,"b":"c","d":"e"}"#,
        r#"{"key-1":"xxxxxxxx","key-1":"xxxxxxxx","key-2":7,"key-3":null}"#,
    );
    check_json(r#"[{"b":1,"b":1}]"#, r#"[{"key-1":7,"key-1":7}]"#);
}

/// Each of these said a word or a telephone number before.
#[test]
fn unknown_structure_holds_no_message() {
    let check = |values: &str, expected: &str| {
        for (before, after) in [("[", "]"), ("{\"a\":[", "]}"), ("{\"text\":[", "]}")] {
            let before_it = before.replace("\"a\"", "\"key-1\"");
            check_json(
                format!("{before}{values}{after}"),
                format!("{before_it}{expected}{after}"),
            );
        }
        // The same as members of an object.
        let member = |(at, value): (usize, &str)| format!("\"a{at}\":{value}");
        let number = |(at, value): (usize, &str)| format!("\"key-{}\":{value}", at + 1);
        let object = |values: &str, name: &dyn Fn((usize, &str)) -> String| {
            let members: Vec<String> = values.split(',').enumerate().map(name).collect();
            format!("{{{}}}", members.join(","))
        };
        check_json(object(values, &member), object(expected, &number));
    };
    check("true,false,false,true,false", "true,true,true");
    check("0,1,1,0,1", "7,7,7");
    check("0.0,1.0,1.0,0.0", "7.5,7.5,7.5");
    check("null,{},null,{},{}", "null,null,{},{},{}");
    check("[],{},[],[],{}", "[],[],[],{},{}");
    check("9007199254740991,2147483648,4294967296", "7,7,7");
    check("1e4,1e9,1e1,1E+7", "7.5,7.5,7.5");
    check("12,12345,1234567,-3", "-7,7,7,7");
    check("1.25,1.5,-1.2345", "-7.5,7.5,7.5");
    check("9223372036854775808,-0,1", "-7.5,7,7.5");
    check(
        r#""anna","meyer","is","here","","""#,
        r#""","","xxxxxxxx","xxxxxxxx","xxxxxxxx""#,
    );
    check(
        r#""x","1",null,"a\u0000""#,
        r#""xxxxxxxx","xxxxxxxx","xxxxxxxx\u0000",null"#,
    );
}

#[test]
fn unknown_structure_has_two_levels() {
    check_json(
        r"[[[1],[2,3],[]],[{},[4]]]",
        r"[[[],[]],[[],{}]]".replace("[[[],[]],[[],{}]]", "[[[],[],[]],[[],{}]]"),
    );
    check_json(
        r#"{"text":{"a":{"b":{"c":1},"d":[1,"e"]}}}"#,
        r#"{"text":{"key-1":{"key-1":[],"key-2":{}}}}"#,
    );
    // Of arrays that differ the first three by their bytes stay, whatever their order was.
    for arrays in ["[1],[],[null],[2,3],[\"a\"]", "[\"a\"],[2,3],[null],[1],[]"] {
        check_json(format!("[{arrays}]"), r#"[["xxxxxxxx"],[7,7],[7]]"#);
    }
}

#[test]
fn unknown_values_at_known_places_stay_there() {
    check_json(
        r#"{"text":[],"id":{"a":"red"},"enum":["red"]}"#,
        r#"{"text":[],"id":{"key-1":"xxxxxxxx"},"enum":["xxxxxxxx"]}"#,
    );
    // What stands among known elements and is none comes after them.
    check_json(
        r#"{"list":[[1],"a",{"inner":1},[],"b"]}"#,
        r#"{"list":["xxxxxxxx",{"inner":7},"xxxxxxxx",[7],[]]}"#,
    );
    check_json(r#"["red",["red"]]"#, r#"["xxxxxxxx",["xxxxxxxx"]]"#);
}

#[test]
fn what_does_not_fit_into_a_page_still_does_not() {
    let numbers = vec!["12345"; 700].join(",");
    let long = format!("{{\"text\":[{numbers}]}}");
    let rest = r#"{"text":[7,7,7]}"#;
    check_json(&long, " ".repeat(4096 - rest.len()) + rest);
    check_json(&long[..4095], r#"{"text":["#);
    let page = |fillers| format!(r#"{{"id":"id-*","text":"{}"}}"#, "x".repeat(fillers));
    // A tag is 25 bytes long.
    let fillers = 4096 - page(0).len() - 21;
    for (id, text) in [(1, 4090), (1, 100_000), (4090, 1)] {
        let (id, text) = ("a".repeat(id), "b".repeat(text));
        check_json(format!(r#"{{"id":"{id}","text":"{text}"}}"#), page(fillers));
    }
}

/// Which of its texts is long, and what is in which, would say which cell it was.
#[test]
fn texts_of_one_cell_are_alike() {
    let texts = |[a, b]: [&str; 2]| format!(r#"{{"text":"{a}","list":["","{b}"]}}"#);
    let plain = "xxxxxxxx";
    let odd = r#"xxxxxxxxж文𝕩\n\r\t\"'\\\u0001"#;
    check_json(texts(["a", &"b".repeat(3000)]), texts([plain, plain]));
    check_json(texts([" a ", r"b\/c\u0041"]), texts([plain, plain]));
    for one in ["é", "'", r"\n", r#"\""#, "\u{7f}", r"\u00e9"] {
        check_json(texts(["a", one]), texts([odd, odd]));
        check_json(texts([one, "b"]), texts([odd, odd]));
        // Wherever it stands in the cell.
        let elsewhere = texts(["a", "b"]).replace('}', &format!(r#","a":[[[["{one}"]]]]}}"#));
        let expected = texts([odd, odd]).replace("]}", r#"],"key-1":[[[]]]}"#);
        check_json(elsewhere, expected);
    }
    let hidden = "xxxxxxxx\u{feff}\u{200d}";
    check_json(texts(["\u{feff}", "b"]), texts([hidden, hidden]));
    // What is broken is broken where it was.
    check_json(
        texts(["a", r"\u0000"]),
        texts([plain, &(plain.to_owned() + r"\u0000")]),
    );
    // The first of them makes a page.
    let fillers = 4096 - texts(["", plain]).len();
    let long = texts([&"x".repeat(fillers), plain]);
    check_json(texts(["a", &"b".repeat(5000)]), &long);
    check_json(texts([&"a".repeat(5000), "b"]), &long);
    check_json(
        "\n".to_owned() + &texts(["a", &"b".repeat(5000)]),
        " ".to_owned() + &long.replacen("xx", "x", 1),
    );
    // A second value of a key that is taken back is none of them.
    let thrice =
        r#"{"text":1,"text":"TEXT","text":2,"list":["","b"]}"#.replace("TEXT", &"a".repeat(5000));
    let rest = r#"{"text":7,"text":7,"list":["","FIRST"]}"#;
    check_json(
        thrice,
        rest.replace("FIRST", &"x".repeat(4096 + 5 - rest.len())),
    );
}

#[test]
fn forms_other_than_text_are_escaped_as_the_original_was() {
    check_json(r#"{"enum":"a\/b"}"#, r#"{"enum":"a\/b"}"#);
    check_json(r#"{"enum":"a/b"}"#, r#"{"enum":"a/b"}"#);
    check_json(r#"{"enum":"say \"hi\""}"#, r#"{"enum":"say \"hi\""}"#);
    check_json(r#"{"enum":"\u0072ed"}"#, r#"{"enum":"red"}"#);
    check_json(r#"{"path":"\/Users\/maya"}"#, r#"{"path":"\/Users\/p-*"}"#);
    check_json(r#"{"path":"/Users/maya"}"#, r#"{"path":"/Users/p-*"}"#);
    // Half of a pair stands for no character: there is nothing to be equal to.
    check_json(r#"{"id":"a\ud800"}"#, r#"{"id":"xxxxxxxx\ud800"}"#);
    // Bytes that are not UTF-8 are bytes.
    check_json(
        b"{\"id\":\"\xff\"}",
        b"{\"id\":\"id-*\",\"key-1\":\"xxxxxxxx\xff\"}",
    );
}

#[test]
fn what_is_escaped_is_what_it_stands_for() {
    let json = text("json", br#"{"id":"\ud83d\ude00\u00e9\n\/\\\"\b\f\t\r"}"#);
    let column = text("id", "😀é\n/\\\"\u{8}\u{c}\t\r".as_bytes());
    assert_eq!(json, [b"{\"id\":\"", &*column, b"\"}"].concat());
}

#[test]
fn what_is_broken_anywhere_in_a_cell_is_broken_in_the_golden() {
    // In unknown keys, below two unknown levels, in a fourth object and in forms.
    check_json(
        b"{\"list\":[],\"a\xe6\":1}",
        b"{\"list\":[],\"key-1\":\"xxxxxxxx\xff\",\"key-2\":7}",
    );
    check_json(
        br#"{"list":[[[["\u0000",{"\ud800":1}]]]]}"#,
        br#"{"list":[[[[]]]],"key-1":"xxxxxxxx\u0000\ud800"}"#,
    );
    check_json(
        b"[{\"a\":\"b\"},{\"a\":\"b\"},{\"a\":\"b\"},{\"a\":\"\xff\"}]",
        [
            b"[\"xxxxxxxx\xff\"".as_slice(),
            &br#",{"key-1":"xxxxxxxx"}"#.repeat(3),
            b"]",
        ]
        .concat(),
    );
    check_json(
        br#"{"name":"a\u0000","id":"b"}"#,
        br#"{"name":"n-*","id":"id-*","key-1":"xxxxxxxx\u0000"}"#,
    );
    // What stays where it stands is not said again.
    check_json(
        b"{\"text\":\"\xff\",\"id\":\"\xff\"}",
        b"{\"text\":\"xxxxxxxx\xff\",\"id\":\"id-*\"}",
    );
    // Behind what never ends is no room but in the rest.
    check_json(b"{\"id\":\"\xff\",\"a\":", b"{\"id\":\"id-*\"");
    check_json(
        b"{\"id\":\"\xff\"}}",
        b"{\"id\":\"id-*\",\"key-1\":\"xxxxxxxx\xff\"}xxxxxxxx",
    );
    check_json(b"{\"id\":\"\xff\",}", b"{\"id\":\"id-*\"xxxxxxxx\xff");
}

#[test]
fn a_form_ends_at_4096_bytes() {
    let id = |len| format!(r#"{{"id":"{}"}}"#, "a".repeat(len));
    check_json(id(4096), " ".repeat(4096 - 34) + r#"{"id":"id-*"}"#);
    check_json(id(4097), format!(r#"{{"id":"{}"}}"#, "x".repeat(4096 - 9)));
}

#[test]
fn a_value_is_the_same_in_a_column_and_in_json() {
    for (class, value) in [("id", "call|7"), ("name", "maya"), ("path", "~/src")] {
        let column = text(class, value.as_bytes());
        let json = text("json", format!(r#"{{"{class}":"{value}"}}"#).as_bytes());
        let expected = [b"{\"", class.as_bytes(), b"\":\"", &column, b"\"}"].concat();
        assert_eq!(json, expected);
    }
}
