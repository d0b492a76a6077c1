# language: vi
Tính năng: Sau quyết định, hai phía của từng mốc ngày, từng căn cứ

  Quy tắc: Không tổ chức lễ trao tặng riêng, trừ khen đột xuất
    Căn cứ: Điều 25 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @SQ-25-500 @nd98-2023/25
    Khung tình huống: Giấy khen theo <loại hình>, tổ chức lễ trao riêng
      Biết quyết định số 15/QĐ-UBND ngày 03/03/2025 tặng "Giấy khen của Chủ tịch UBND cấp xã" theo <loại hình>
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 04/03/2025 | Thông báo kết quả khen thưởng |
        | 05/03/2025 | Viết, đóng dấu bằng hoặc giấy |
      Khi ngày 20/03/2025 "Trao tặng" cho quyết định này, do "tổ chức lễ trao tặng riêng"
      Thì việc sau quyết định được chấp nhận
      Và <lưu ý> lưu ý của việc này

      Dữ liệu: năm loại hình bị lưu ý, đột xuất thì không
        | loại hình           | lưu ý    |
        | công trạng          | có       |
        | phong trào thi đua  | có       |
        | quá trình cống hiến | có       |
        | niên hạn            | có       |
        | đối ngoại           | có       |
        | đột xuất            | không có |

    @SQ-25-501 @nd98-2023/25
    Khung tình huống: Tổ chức lễ trao riêng ngày <ngày>
      Biết quyết định số 15/QĐ-UBND ngày <ngày ký> tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | <ngày báo> | Thông báo kết quả khen thưởng |
      Khi ngày <ngày> "Trao tặng" cho quyết định này, do "tổ chức lễ trao tặng riêng"
      Thì việc sau quyết định được chấp nhận
      Và <lưu ý> lưu ý của việc này

      Dữ liệu: trước ngày 01/01/2024 và từ ngày 01/07/2025 chưa tra cứu nên không lưu ý
        | ngày ký    | ngày báo   | ngày       | lưu ý    |
        | 20/12/2023 | 21/12/2023 | 31/12/2023 | không có |
        | 20/12/2023 | 21/12/2023 | 01/01/2024 | có       |
        | 20/06/2025 | 21/06/2025 | 30/06/2025 | có       |
        | 20/06/2025 | 21/06/2025 | 01/07/2025 | không có |

  Quy tắc: Từ ngày 01/01/2024 chỉ người quyết định hoặc người được ủy quyền trao tặng
    Căn cứ: khoản 1, khoản 2 Điều 82 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @SQ-82-505 @l2022/82/1 @l2022/82/2
    Khung tình huống: Người không được ủy quyền trao ngày <ngày>
      Biết quyết định số 15/QĐ-UBND ngày 20/12/2023 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 21/12/2023 | Thông báo kết quả khen thưởng |
      Khi ngày <ngày> "Trao tặng" cho quyết định này, do "người không được ủy quyền trao tặng"
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: trước đó chưa tra cứu nên không chặn
        | ngày       | kết quả    |
        | 31/12/2023 | được       |
        | 01/01/2024 | không được |

  Quy tắc: Chưa biết số tiền thưởng thì chưa chi
    Căn cứ: khoản 4 Điều 11 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @SQ-11-500 @l2022/11/4
    Tình huống: Danh hiệu vinh dự nhà nước chưa có mức thưởng trong bộ quy định
      Biết quyết định số 700/QĐ-CTN ngày 01/08/2025 của Chủ tịch nước tặng "Danh hiệu vinh dự nhà nước"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 20/08/2025 | Trao tặng                     |
      Khi ngày 25/08/2025 "Chi tiền thưởng" cho quyết định này
      Thì việc sau quyết định không được chấp nhận

  Quy tắc: Đang tạm dừng trao vẫn đính chính được; từ ngày 05/03/2020 sai nội dung thì phải thay bằng quyết định mới
    Căn cứ: khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @SQ-18-502 @nd30-2020/18/3
    Khung tình huống: Sai nội dung mà đính chính bằng công văn ngày <ngày>
      Biết quyết định số 15/QĐ-UBND ngày 02/01/2020 tặng "Lao động tiên tiến"
      Khi ngày <ngày> đính chính họ tên bằng công văn vì "sai sót về nội dung"
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: trước đó Nghị định chưa có hiệu lực
        | ngày       | kết quả    |
        | 04/03/2020 | được       |
        | 05/03/2020 | không được |

    @SQ-18-503 @nd30-2020/18/3
    Tình huống: Đang tạm dừng trao, phát hiện sai họ tên thì đính chính ngay
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc          |
        | 14/01/2025 | Tạm dừng trao |
      Khi ngày 15/01/2025 đính chính họ tên bằng công văn vì "sai sót chỉ về thể thức, kỹ thuật trình bày"
      Thì việc sau quyết định được chấp nhận
      Và họ tên đọc là "Nguyễn Thị Mẫu"

  Quy tắc: Quyết định thay thế, cấp đổi, cấp lại, phục hồi do đúng người có thẩm quyền ký
    Căn cứ: khoản 8 Điều 93 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @SQ-93-509 @l2022/93/8
    Khung tình huống: Chủ tịch UBND <nơi> ký quyết định thay thế do sai nội dung
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Lao động tiên tiến"
      Khi ngày 12/08/2025 đính chính họ tên bằng quyết định mới của Chủ tịch UBND <nơi> vì "sai sót về nội dung"
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: người đã ký và người khác
        | nơi               | kết quả    |
        | xã Thử Nghiệm Mới | được       |
        | tỉnh Thử Nghiệm   | không được |

    @SQ-93-510 @l2022/93/8
    Khung tình huống: Chủ tịch UBND <nơi> ký quyết định "<việc>"
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và đã trao, đã chi ngày 03/02/2025
      Khi ngày 05/05/2025 "<việc>" cho quyết định này bằng quyết định mới của Chủ tịch UBND <nơi>
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: đầu năm 2025 Chiến sĩ thi đua cơ sở do Chủ tịch UBND cấp huyện tặng
        | việc    | nơi              | kết quả    |
        | Cấp đổi | huyện Thử Nghiệm | được       |
        | Cấp đổi | tỉnh Thử Nghiệm  | không được |
        | Cấp lại | huyện Thử Nghiệm | được       |
        | Cấp lại | tỉnh Thử Nghiệm  | không được |

    @SQ-93-511 @l2022/93/8
    Khung tình huống: Chủ tịch UBND <nơi> ký phục hồi
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Lao động tiên tiến"
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 04/05/2026 Chủ tịch UBND <nơi> phục hồi vì "căn cứ đã dùng để hủy bỏ bị bác bỏ bằng văn bản của cơ quan có thẩm quyền"
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: người đã hủy bỏ và người khác
        | nơi               | kết quả    |
        | xã Thử Nghiệm Mới | được       |
        | tỉnh Thử Nghiệm   | không được |

  Quy tắc: Hủy bỏ xong thì dòng bị hủy không chi, không còn tạm dừng; thu hồi rồi mà phục hồi thì trao lại
    Căn cứ: khoản 2, khoản 6 Điều 93 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; phục hồi danh hiệu khác: chưa kiểm chứng.

    @SQ-93-512 @l2022/93/2
    Tình huống: Hai người đã trao, đã chi; hủy một người thì danh sách chi chỉ còn một
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Lao động tiên tiến" cho 2 người
      Và đã trao, đã chi ngày 20/08/2025
      Khi ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới hủy bỏ dòng thứ 2 vì "gian dối trong kê khai thành tích"
      Thì dòng thứ 1 ở bước "Đã chi thưởng"
      Và dòng thứ 2 ở bước "Đã hủy bỏ quyết định, chờ thu hồi"
      Và danh sách chi còn 710.000 đồng

    @SQ-93-513 @l2022/93/6
    Tình huống: Đang tạm dừng trao thì bị hủy bỏ; phục hồi xong thông báo, trao bình thường
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 07/08/2025 | Tạm dừng trao                 |
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 04/05/2026 Chủ tịch UBND xã Thử Nghiệm Mới phục hồi vì "căn cứ đã dùng để hủy bỏ bị bác bỏ bằng văn bản của cơ quan có thẩm quyền"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ thông báo"

    @SQ-93-514 @l2022/93/2 @l2022/93/6
    Tình huống: Bằng và tiền đã thu hồi hết thì phục hồi phải thông báo, trao lại
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và đã trao, đã chi ngày 20/08/2025
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 20/03/2026 | Thu hồi hiện vật, tiền thưởng |
      Khi ngày 04/05/2026 Chủ tịch UBND xã Thử Nghiệm Mới phục hồi vì "căn cứ đã dùng để hủy bỏ bị bác bỏ bằng văn bản của cơ quan có thẩm quyền"
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã ban hành, chờ thông báo"

  Quy tắc: Chỉ hiện vật mới cấp đổi, cấp lại được, theo mẫu của ngày khen; trước ngày 01/01/2024 chưa tra cứu
    Căn cứ: Điều 114, Điều 115 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đến ngày 30/06/2025: đã đối chiếu văn bản; sau đó và trước ngày 01/01/2024 chưa tra cứu.

    @SQ-114-502 @nd98-2023/114
    Tình huống: Lao động tiên tiến không có bằng nên không có gì để cấp đổi
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Lao động tiên tiến"
      Và đã trao, đã chi ngày 03/02/2025
      Khi ngày 05/05/2025 "Cấp đổi" cho quyết định này bằng quyết định mới
      Thì việc sau quyết định không được chấp nhận

    @SQ-114-503 @nd98-2023/114 @nd98-2023/115
    Khung tình huống: <việc> theo mẫu bằng của ngày khen
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và đã trao, đã chi ngày 03/02/2025
      Khi ngày 05/05/2025 "<việc>" cho quyết định này bằng quyết định mới
      Thì mẫu bằng là mẫu của ngày 10/01/2025

      Dữ liệu: hai việc
        | việc    |
        | Cấp đổi |
        | Cấp lại |

    @SQ-114-504 @nd98-2023/115
    Tình huống: Cấp lại ngày 31/12/2023
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2023 tặng "Chiến sĩ thi đua cơ sở"
      Và đã trao, đã chi ngày 03/02/2023
      Khi ngày 31/12/2023 "Cấp lại" cho quyết định này bằng quyết định mới
      Thì việc sau quyết định không được chấp nhận
      Và các lý do là:
        | Luật áp dụng trước ngày 01/01/2024 về thẩm quyền hủy bỏ chưa tra cứu |
        | Quy định về cấp đổi, cấp lại trước ngày 01/01/2024                   |

    @SQ-114-505 @nd98-2023/115
    Tình huống: Cấp lại ngày 01/01/2024 thì chỉ còn chưa rõ năm 2023 có bằng kèm theo hay không
      Biết quyết định số 15/QĐ-UBND ngày 10/01/2023 tặng "Chiến sĩ thi đua cơ sở"
      Và đã trao, đã chi ngày 03/02/2023
      Khi ngày 01/01/2024 "Cấp lại" cho quyết định này bằng quyết định mới
      Thì việc sau quyết định không được chấp nhận
      Và các lý do là:
        | Hình thức này có hiện vật kèm theo |

  Quy tắc: Đến hết năm 2023 có ba căn cứ hủy bỏ; thẩm định trái quy định chưa phải là căn cứ
    Căn cứ: Điều 96 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @SQ-96-500 @l2003/96
    Khung tình huống: Năm 2023 hủy bỏ vì "<căn cứ>" thì chỉ còn chưa rõ ai có thẩm quyền
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2023 tặng "Lao động tiên tiến"
      Khi ngày 02/10/2023 Chủ tịch UBND xã Thử Nghiệm hủy bỏ vì "<căn cứ>"
      Thì việc sau quyết định không được chấp nhận
      Và các lý do là:
        | Luật áp dụng trước ngày 01/01/2024 về thẩm quyền hủy bỏ chưa tra cứu |

      Dữ liệu: ba căn cứ của Luật cũ
        | căn cứ                                              |
        | gian dối trong kê khai thành tích                   |
        | cung cấp thông tin sai sự thật hoặc làm giả giấy tờ |
        | lạm dụng chức vụ, quyền hạn trong việc khen thưởng  |

    @SQ-96-501 @l2003/96
    Tình huống: Năm 2023 nêu căn cứ mà Luật cũ không có
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2023 tặng "Lao động tiên tiến"
      Khi ngày 02/10/2023 Chủ tịch UBND xã Thử Nghiệm hủy bỏ vì "thẩm định, xét, duyệt, đề nghị khen thưởng trái quy định"
      Thì việc sau quyết định không được chấp nhận
      Và các lý do là:
        | Luật áp dụng trước ngày 01/01/2024 về thẩm quyền hủy bỏ chưa tra cứu |
        | Gian dối trong kê khai thành tích                                    |
        | Cung cấp thông tin sai sự thật hoặc làm giả giấy tờ                  |
        | Lạm dụng chức vụ, quyền hạn trong việc khen thưởng                   |

  Quy tắc: Chỉ danh hiệu vinh dự nhà nước bị tước khi bị kết án và phục hồi khi được minh oan
    Căn cứ: khoản 3, khoản 6 Điều 93 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; phục hồi danh hiệu khác: chưa kiểm chứng.

    @SQ-93-515 @l2022/93/3
    Tình huống: Danh hiệu vinh dự nhà nước mà không nêu căn cứ thì chưa tước được
      Biết quyết định số 700/QĐ-CTN ngày 01/08/2025 của Chủ tịch nước tặng "Danh hiệu vinh dự nhà nước"
      Khi ngày 02/03/2026 Chủ tịch nước hủy bỏ mà không nêu căn cứ
      Thì việc sau quyết định không được chấp nhận

    @SQ-93-516 @l2022/93/3
    Tình huống: Chiến sĩ thi đua cơ sở không bị hủy chỉ vì bị kết án
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Khi ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới hủy bỏ vì "bị Tòa án kết án"
      Thì việc sau quyết định không được chấp nhận

    @SQ-93-517 @l2022/93/6
    Khung tình huống: Danh hiệu vinh dự nhà nước, phục hồi vì "<căn cứ>"
      Biết quyết định số 700/QĐ-CTN ngày 01/08/2025 của Chủ tịch nước tặng "Danh hiệu vinh dự nhà nước"
      Và ngày 02/03/2026 Chủ tịch nước đã hủy bỏ vì "bị Tòa án kết án"
      Khi ngày 04/05/2026 Chủ tịch nước phục hồi vì "<căn cứ>"
      Thì việc sau quyết định <kết quả> chấp nhận

      Dữ liệu: đã và chưa được minh oan
        | căn cứ                                      | kết quả    |
        | được xác định không phạm tội, được minh oan | được       |
        | chưa được minh oan                          | không được |

    @SQ-93-518 @l2022/93/6
    Tình huống: Được minh oan không phải là căn cứ phục hồi Chiến sĩ thi đua cơ sở đã hủy vì gian dối
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Chiến sĩ thi đua cơ sở"
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 04/05/2026 Chủ tịch UBND xã Thử Nghiệm Mới phục hồi vì "được xác định không phạm tội, được minh oan"
      Thì việc sau quyết định không được chấp nhận

    @SQ-93-519 @l2022/93/6
    Tình huống: Ngày đầu của Luật mới hủy bỏ rồi phục hồi
      Biết quyết định số 15/QĐ-UBND ngày 20/12/2023 tặng "Lao động tiên tiến"
      Và ngày 01/01/2024 Chủ tịch UBND xã Thử Nghiệm đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Khi ngày 01/01/2024 Chủ tịch UBND xã Thử Nghiệm phục hồi vì "căn cứ đã dùng để hủy bỏ bị bác bỏ bằng văn bản của cơ quan có thẩm quyền"
      Thì việc sau quyết định được chấp nhận
