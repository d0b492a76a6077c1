# language: vi
Tính năng: Ai quyết định, đơn vị nào kế thừa

  Quy tắc: Chức danh không còn tại ngày quyết định thì không được ký khen thưởng
    Căn cứ: khoản 2, khoản 3 Điều 80, điểm d khoản 1 Điều 75 Luật Thi đua, khen thưởng năm 2022; khoản 3 Điều 51, khoản 8 Điều 54 Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị quyết số 1682/NQ-UBTVQH15; Nghị quyết số 1683/NQ-UBTVQH15; Nghị quyết số 1686/NQ-UBTVQH15.
    Nguồn: đã đối chiếu văn bản; đơn vị kế thừa: theo nguồn dẫn lại.

    @TQ-80-01 @l2022/80/2 @lorg-2025/51/3
    Khung tình huống: Giấy khen của Chủ tịch UBND thị xã Bỉm Sơn, quyết định ngày <ngày quyết định>
      Biết Kế hoạch năm 2025 của UBND phường Bắc Sơn có hình thức "Giấy khen của Chủ tịch UBND thị xã"
      Khi Chủ tịch UBND thị xã Bỉm Sơn ký quyết định tặng Giấy khen ngày <ngày quyết định>
      Thì về thẩm quyền, kết luận là "<kết luận>"
      Và cơ quan kế thừa cần nêu là "<kế thừa>"

      Dữ liệu: ngày sơ kết, ngày đầu tiên không còn cấp huyện, ngày tổng kết
        | ngày quyết định | kết luận        | kế thừa                 |
        | 30/06/2025      | Đúng thẩm quyền | không có                |
        | 01/07/2025      | Sai thẩm quyền  | UBND phường Quang Trung |
        | 31/12/2025      | Sai thẩm quyền  | UBND phường Quang Trung |

    @CA-33 @l2022/80/2 @lorg-2025/51/3
    Khung tình huống: Trường hợp C33, Giấy khen thị xã dịp sơ kết, ký ngày <ngày quyết định>
      Biết Kế hoạch năm 2025 của UBND phường Bắc Sơn có hình thức "Giấy khen của Chủ tịch UBND thị xã"
      Khi Chủ tịch UBND thị xã Bỉm Sơn ký quyết định tặng Giấy khen ngày <ngày quyết định>
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: ngày cuối và sau hai ngày
        | ngày quyết định | kết luận        |
        | 30/06/2025      | Đúng thẩm quyền |
        | 02/07/2025      | Sai thẩm quyền  |

    @CA-31 @l2022/80/3 @nq1682-2025/1/90
    Tình huống: Trường hợp C31, Giấy khen cuối năm do Chủ tịch UBND xã Trường Tây ký ngày 10/12/2025
      Biết phong trào theo Kế hoạch năm 2025 của UBND xã Trường Tây
      Khi Chủ tịch UBND xã Trường Tây ký quyết định tặng Giấy khen ngày 10/12/2025
      Thì kết luận là "Sai thẩm quyền"
      Và cơ quan kế thừa cần nêu là "UBND phường Long Hoa"
      Và lý do có câu "ngày quyết định hợp lệ cuối cùng 30/06/2025"

    @TQ-80-02 @l2022/80/3 @nq1682-2025 @nq1683-2025 @nq1686-2025
    Khung tình huống: Chủ tịch UBND <đơn vị> ký Giấy khen ngày <ngày quyết định>
      Biết phong trào theo <kế hoạch>
      Khi Chủ tịch UBND <đơn vị> ký quyết định tặng Giấy khen ngày <ngày quyết định>
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: hai bên ngày 01/07/2025 của từng đơn vị có kế hoạch
        | kế hoạch                                  | đơn vị             | ngày quyết định | kết luận        |
        | Kế hoạch năm 2025 của UBND xã Trường Tây  | xã Trường Tây      | 30/06/2025      | Đúng thẩm quyền |
        | Kế hoạch năm 2025 của UBND xã Trường Tây  | xã Trường Tây      | 01/07/2025      | Sai thẩm quyền  |
        | Kế hoạch năm 2025 của UBND xã Trường Tây  | phường Long Hoa    | 01/07/2025      | Đúng thẩm quyền |
        | Kế hoạch năm 2025 của UBND xã Cát Nê      | xã Cát Nê          | 30/06/2025      | Đúng thẩm quyền |
        | Kế hoạch năm 2025 của UBND xã Cát Nê      | xã Cát Nê          | 01/07/2025      | Sai thẩm quyền  |
        | Kế hoạch năm 2025 của UBND xã Cát Nê      | xã Quân Chu        | 01/07/2025      | Đúng thẩm quyền |
        | Kế hoạch năm 2025 của UBND xã Cát Nê      | xã Quân Chu        | 30/06/2025      | Sai thẩm quyền  |
        | Kế hoạch năm 2025 của UBND phường Bắc Sơn | phường Bắc Sơn     | 30/06/2025      | Đúng thẩm quyền |
        | Kế hoạch năm 2025 của UBND phường Bắc Sơn | phường Bắc Sơn     | 01/07/2025      | Sai thẩm quyền  |
        | Kế hoạch năm 2025 của UBND phường Bắc Sơn | phường Quang Trung | 01/07/2025      | Đúng thẩm quyền |
        | Kế hoạch năm 2024 của UBND xã Tân Đức     | xã Tân Đức         | 30/06/2025      | Đúng thẩm quyền |
        | Kế hoạch năm 2024 của UBND xã Tân Đức     | xã Kha Sơn         | 01/07/2025      | Đúng thẩm quyền |

    @TQ-80-08 @l2022/80/2 @lorg-2025/51/3 @lorg-2025/54/8
    Khung tình huống: Chủ tịch UBND <huyện> ký danh hiệu Chiến sĩ thi đua cơ sở cho người ở <xã> ngày <ngày>
      Biết ông Ma Văn Toàn ở <xã> được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Khi Chủ tịch UBND <huyện> ký quyết định tặng "Chiến sĩ thi đua cơ sở" ngày <ngày>
      Thì về thẩm quyền, kết luận là "<kết luận>"
      Và cơ quan kế thừa cần nêu là "<kế thừa>"

      Dữ liệu: địa bàn huyện chia cho nhiều xã thì nêu xã mới của nơi công tác
        | huyện          | xã         | ngày       | kết luận        | kế thừa          |
        | huyện Phú Bình | xã Tân Đức | 30/06/2025 | Đúng thẩm quyền | không có         |
        | huyện Phú Bình | xã Tân Đức | 01/07/2025 | Sai thẩm quyền  | UBND xã Kha Sơn  |
        | huyện Đại Từ   | xã Cát Nê  | 01/07/2025 | Sai thẩm quyền  | UBND xã Quân Chu |

    @TQ-80-03 @l2022/75/1/d @lorg-2025/51/3
    Tình huống: Từ ngày 01/07/2025 không còn Giấy khen cấp huyện, nêu hình thức gần nhất
      Biết phong trào theo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Khi hỏi ai quyết định tặng "Giấy khen của Chủ tịch UBND cấp huyện" ngày 31/12/2025
      Thì kết luận là "Sai thẩm quyền"
      Và hình thức gần nhất là "Giấy khen của Chủ tịch UBND cấp xã, Bằng khen của Chủ tịch UBND tỉnh"

  Quy tắc: Chức danh chỉ quyết định những hình thức thuộc thẩm quyền của mình vào ngày quyết định
    Căn cứ: khoản 4 Điều 79, Điều 80, khoản 2 Điều 75, khoản 1, khoản 2 Điều 78 Luật Thi đua, khen thưởng năm 2022; Điều 59 Nghị định số 129/2025/NĐ-CP; Điều 79 Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @CA-32 @l2022/80/3 @l2022/75/2
    Tình huống: Trường hợp C32, Giấy khen đột xuất ngày 20/06/2025 của Chủ tịch UBND xã Trường Tây
      Biết ông Bùi Văn Dũng ở xã Trường Tây được đề nghị tặng Giấy khen của Chủ tịch UBND xã Trường Tây theo đột xuất
      Và thành tích tính từ ngày 10/06/2025 đến ngày 10/06/2025
      Khi Chủ tịch UBND xã Trường Tây ký quyết định tặng Giấy khen ngày 20/06/2025
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về tiêu chuẩn, kết luận là "Chưa có quy định để áp dụng"
      Và văn bản còn thiếu là "Quyết định số 61/2024/QĐ-UBND ngày 04/11/2024 của UBND tỉnh Tây Ninh"

    @TQ-80-04 @l2022/79/4 @l2022/80/2 @l2022/80/3 @nd129-2025/59
    Khung tình huống: Người quyết định tặng <hình thức> ngày <ngày>
      Biết <ai> ở xã Trường Tây được đề nghị tặng <hình thức>
      Và thành tích của năm 2024
      Khi hỏi ai quyết định tặng <hình thức> ngày <ngày>
      Thì người quyết định là "<người quyết định>"

      Dữ liệu: trước và từ ngày 01/07/2025
        | hình thức                               | ai                 | ngày       | người quyết định               |
        | "Giấy khen của Chủ tịch UBND cấp xã"    | bà Nguyễn Thị Lành | 30/06/2025 | Chủ tịch UBND xã Trường Tây    |
        | "Giấy khen của Chủ tịch UBND cấp xã"    | bà Nguyễn Thị Lành | 01/07/2025 | Chủ tịch UBND phường Long Hoa  |
        | "Giấy khen của Chủ tịch UBND cấp huyện" | bà Nguyễn Thị Lành | 30/06/2025 | Chủ tịch UBND thị xã Hòa Thành |
        | "Chiến sĩ thi đua cơ sở"                | bà Nguyễn Thị Lành | 30/06/2025 | Chủ tịch UBND thị xã Hòa Thành |
        | "Chiến sĩ thi đua cơ sở"                | bà Nguyễn Thị Lành | 01/07/2025 | Chủ tịch UBND phường Long Hoa  |
        | "Tập thể lao động tiên tiến"            | tập thể ấp 4       | 30/06/2025 | Chủ tịch UBND thị xã Hòa Thành |
        | "Tập thể lao động tiên tiến"            | tập thể ấp 4       | 01/07/2025 | Chủ tịch UBND phường Long Hoa  |
        | "Lao động tiên tiến"                    | bà Nguyễn Thị Lành | 30/06/2025 | Chủ tịch UBND xã Trường Tây    |
        | "Bằng khen của Chủ tịch UBND tỉnh"      | bà Nguyễn Thị Lành | 30/06/2025 | Chủ tịch UBND tỉnh Tây Ninh    |
        | "Bằng khen của Chủ tịch UBND tỉnh"      | bà Nguyễn Thị Lành | 01/07/2025 | Chủ tịch UBND tỉnh Tây Ninh    |

    @TQ-80-05 @l2022/80/2 @l2022/80/3 @nd129-2025/59
    Khung tình huống: Chủ tịch UBND <đơn vị> ký danh hiệu Chiến sĩ thi đua cơ sở ngày <ngày>
      Biết ông Ma Văn Toàn ở xã Tân Đức được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm <năm>
      Khi Chủ tịch UBND <đơn vị> ký quyết định tặng "Chiến sĩ thi đua cơ sở" ngày <ngày>
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: cấp xã chưa có rồi có thẩm quyền
        | đơn vị         | năm  | ngày       | kết luận        |
        | xã Tân Đức     | 2024 | 15/12/2024 | Sai thẩm quyền  |
        | huyện Phú Bình | 2024 | 15/12/2024 | Đúng thẩm quyền |
        | xã Kha Sơn     | 2025 | 15/12/2025 | Đúng thẩm quyền |

    @CA-23 @l2022/80/2 @l2022/80/3
    Khung tình huống: Trường hợp C23, danh hiệu Thôn văn hóa do Chủ tịch UBND <đơn vị> ký ngày <ngày>
      Biết tập thể xóm Đồng ở xã Tân Đức được đề nghị tặng danh hiệu "Thôn văn hóa" năm <năm>
      Khi Chủ tịch UBND <đơn vị> ký quyết định tặng "Thôn văn hóa" ngày <ngày>
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: năm 2024 thuộc thẩm quyền cấp huyện; từ ngày 01/07/2025 là cấp xã
        | đơn vị         | năm  | ngày       | kết luận        |
        | xã Tân Đức     | 2024 | 12/11/2024 | Sai thẩm quyền  |
        | huyện Phú Bình | 2024 | 12/11/2024 | Đúng thẩm quyền |
        | xã Kha Sơn     | 2025 | 12/11/2025 | Đúng thẩm quyền |

    @CA-35 @l2022/80/2 @l2022/80/3
    Tình huống: Trường hợp C35, Chủ tịch UBND xã Tân Đức ký danh hiệu Chiến sĩ thi đua cơ sở ngày 15/12/2024
      Biết ông Ma Văn Toàn ở xã Tân Đức được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Khi Chủ tịch UBND xã Tân Đức ký quyết định tặng "Chiến sĩ thi đua cơ sở" ngày 15/12/2024
      Thì kết luận là "Sai thẩm quyền"
      Và căn cứ của lý do có "khoản 2 Điều 80 Luật Thi đua, khen thưởng năm 2022"

    @CA-36 @nd129-2025/59
    Khung tình huống: Trường hợp C36, Chủ tịch UBND <đơn vị> ký danh hiệu Chiến sĩ thi đua cơ sở ngày <ngày>
      Biết ông Ma Văn Toàn ở xã Tân Đức được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm <năm>
      Khi Chủ tịch UBND <đơn vị> ký quyết định tặng "Chiến sĩ thi đua cơ sở" ngày <ngày>
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: ngày của trường hợp C36 và hai bên ngày 01/07/2025
        | đơn vị         | năm  | ngày       | kết luận        |
        | xã Kha Sơn     | 2025 | 15/12/2025 | Đúng thẩm quyền |
        | xã Kha Sơn     | 2024 | 01/07/2025 | Đúng thẩm quyền |
        | huyện Phú Bình | 2024 | 30/06/2025 | Đúng thẩm quyền |
        | huyện Phú Bình | 2024 | 01/07/2025 | Sai thẩm quyền  |

    @CA-37 @l2003/79 @plan-004
    Khung tình huống: Trường hợp C37, danh hiệu Tập thể lao động xuất sắc do Chủ tịch UBND <đơn vị> ký tháng 12/2023
      Biết tập thể Trường Tiểu học Kim Đồng ở thành phố Tây Ninh được đề nghị tặng danh hiệu "Tập thể lao động xuất sắc" năm 2023
      Khi Chủ tịch UBND <đơn vị> ký quyết định tặng "Tập thể lao động xuất sắc" ngày 20/12/2023
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: thuộc thẩm quyền cấp tỉnh
        | đơn vị             | kết luận        |
        | thành phố Tây Ninh | Sai thẩm quyền  |
        | tỉnh Tây Ninh      | Đúng thẩm quyền |

    @CA-40 @l2022/80/4
    Khung tình huống: Trường hợp C40, <người ký> ký tặng <hình thức>
      Biết ông Nguyễn Văn Hòa được đề nghị tặng <hình thức>
      Và thành tích của năm 2025
      Khi <người ký> ở xã Thử Nghiệm Mới ký quyết định tặng <hình thức> ngày 15/12/2025
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: Chủ tịch Hội đồng thành viên chỉ được tặng Giấy khen
        | người ký                                  | hình thức                                | kết luận        |
        | Chủ tịch Hội đồng thành viên doanh nghiệp | "Chiến sĩ thi đua cơ sở"                 | Sai thẩm quyền  |
        | Chủ tịch Hội đồng thành viên doanh nghiệp | "Lao động tiên tiến"                     | Sai thẩm quyền  |
        | Chủ tịch Hội đồng thành viên doanh nghiệp | "Giấy khen của doanh nghiệp, hợp tác xã" | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp                     | "Chiến sĩ thi đua cơ sở"                 | Đúng thẩm quyền |
        | Giám đốc doanh nghiệp                     | "Giấy khen của doanh nghiệp, hợp tác xã" | Đúng thẩm quyền |

    @TQ-80-07 @l2022/80/1 @l2022/79/4
    Khung tình huống: <người ký> ký tặng <hình thức>
      Biết <ai> được đề nghị tặng <hình thức>
      Và thành tích của năm 2025
      Khi <người ký> ký quyết định tặng <hình thức> ngày 15/12/2025
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: việc của Giám đốc Sở và việc của Chủ tịch UBND tỉnh
        | người ký                        | ai                        | hình thức                    | kết luận        |
        | Giám đốc Sở của tỉnh Thử Nghiệm | ông Nguyễn Văn Hòa        | "Chiến sĩ thi đua cơ sở"     | Đúng thẩm quyền |
        | Giám đốc Sở của tỉnh Thử Nghiệm | ông Nguyễn Văn Hòa        | "Giấy khen của Sở"           | Đúng thẩm quyền |
        | Giám đốc Sở của tỉnh Thử Nghiệm | ông Nguyễn Văn Hòa        | "Chiến sĩ thi đua cấp tỉnh"  | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | ông Nguyễn Văn Hòa        | "Chiến sĩ thi đua cơ sở"     | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | tập thể Phòng Nghiệp vụ   | "Tập thể lao động tiên tiến" | Sai thẩm quyền  |
        | Chủ tịch UBND tỉnh Thử Nghiệm   | tập thể xã Thử Nghiệm Mới | "Cờ thi đua cấp tỉnh"        | Đúng thẩm quyền |

    @TQ-78-01 @l2022/78/1 @l2022/78/2
    Khung tình huống: Thủ tướng Chính phủ ký tặng <hình thức>
      Biết <ai> được đề nghị tặng <hình thức>
      Và thành tích của các năm 2021, 2025
      Khi Thủ tướng Chính phủ ký quyết định tặng <hình thức> ngày 20/05/2026
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: Cờ thi đua của Chính phủ do Chính phủ quyết định
        | hình thức                           | ai                      | kết luận        |
        | "Bằng khen của Thủ tướng Chính phủ" | ông Nguyễn Văn Mẫu      | Đúng thẩm quyền |
        | "Chiến sĩ thi đua toàn quốc"        | ông Nguyễn Văn Mẫu      | Đúng thẩm quyền |
        | "Cờ thi đua của Chính phủ"          | tập thể tỉnh Thử Nghiệm | Sai thẩm quyền  |
        | "Huân chương Lao động hạng Ba"      | ông Nguyễn Văn Mẫu      | Sai thẩm quyền  |

    @TQ-79-01 @l2022/79/4 @l2022/80/3
    Khung tình huống: Chủ tịch UBND <đơn vị> ký Bằng khen cấp tỉnh
      Biết ông Ma Văn Toàn ở xã Tân Đức được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích của các năm 2023, 2024
      Khi Chủ tịch UBND <đơn vị> ký quyết định tặng "Bằng khen của Chủ tịch UBND tỉnh" ngày 10/03/2025
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: chỉ cấp tỉnh
        | đơn vị           | kết luận        |
        | tỉnh Thái Nguyên | Đúng thẩm quyền |
        | huyện Phú Bình   | Sai thẩm quyền  |
        | xã Tân Đức       | Sai thẩm quyền  |

  Quy tắc: Phong trào của đơn vị đã kết thúc do đơn vị kế thừa quyết định khen, cần văn bản tiếp tục
    Căn cứ: Điều 59 Nghị định số 129/2025/NĐ-CP; Nghị quyết số 190/2025/QH15; khoản 90 Điều 1 Nghị quyết số 1682/NQ-UBTVQH15.
    Nguồn: thẩm quyền: đã đối chiếu văn bản; việc tiếp tục phong trào: còn cách hiểu khác nhau.

    @CA-34 @nd129-2025/59 @nq190-2025
    Khung tình huống: Trường hợp C34, tổng kết ngày 30/12/2025, văn bản tiếp tục phong trào: <văn bản>
      Biết phong trào theo Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Và hồ sơ ghi nhận:
        | đơn vị kế thừa có quyết định tiếp tục phong trào | <văn bản> |
      Khi Chủ tịch UBND phường Quang Trung ký quyết định tặng Giấy khen ngày 30/12/2025
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về diện xét, kết luận là "<kết luận>"

      Dữ liệu: chưa rõ và đã có
        | văn bản | kết luận               |
        | chưa rõ | Thiếu hồ sơ, thông tin |
        | có      | Thuộc diện xét         |

    @TQ-80-06 @nd129-2025/59 @nq1682-2025/1/90
    Tình huống: Cá nhân của xã đã nhập vẫn giữ thành tích, do Chủ tịch UBND phường mới khen
      Biết bà Nguyễn Thị Lành ở xã Trường Tây được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng
      Và thành tích của năm 2025
      Khi hỏi ai quyết định tặng "Giấy khen của Chủ tịch UBND cấp xã" ngày 20/12/2025
      Thì người quyết định là "Chủ tịch UBND phường Long Hoa"

  Quy tắc: Việc chưa có quy định rõ ai quyết định thì nói là chưa có, không tự suy ra
    Căn cứ: khoản 4 Điều 79 Luật Thi đua, khen thưởng năm 2022; Điều 59 Nghị định số 129/2025/NĐ-CP.
    Nguồn: còn cách hiểu khác nhau.

    @TQ-79-02 @l2022/79/4
    Khung tình huống: Danh hiệu Chiến sĩ thi đua cơ sở cho <người>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và người được đề nghị là <người>
      Khi hỏi ai quyết định tặng "Chiến sĩ thi đua cơ sở" ngày 15/12/2025
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: người đứng đầu cơ quan của tỉnh và công chức khác
        | người                           | kết luận                    |
        | người đứng đầu cơ quan của tỉnh | Chưa có quy định để áp dụng |
        | cán bộ, công chức               | Đúng thẩm quyền             |

    @TQ-59-01 @nd129-2025/59
    Tình huống: Chủ tịch UBND cấp xã quyết định khen thưởng cho chính mình thì lưu ý
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và người được đề nghị chính là Chủ tịch UBND cấp xã quyết định
      Khi Chủ tịch UBND xã Thử Nghiệm Mới ký quyết định tặng "Chiến sĩ thi đua cơ sở" ngày 15/12/2025
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và có lưu ý "Không phải người quyết định khen thưởng ở cấp xã"

    @TQ-59-350 @nd129-2025/59
    Khung tình huống: Chủ tịch UBND cấp xã được đề nghị tặng "<hình thức>", do cấp trên quyết định nên không lưu ý như trên
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "<hình thức>" theo công trạng
      Và người được đề nghị chính là Chủ tịch UBND cấp xã quyết định
      Và thành tích của năm 2025
      Khi hỏi ai quyết định tặng "<hình thức>" ngày 15/12/2025
      Thì người quyết định là "<người quyết định>"
      Và lưu ý không nói đến "quyết định khen thưởng ở cấp xã"

      Dữ liệu: cấp tỉnh và trung ương
        | hình thức                         | người quyết định              |
        | Bằng khen của Chủ tịch UBND tỉnh  | Chủ tịch UBND tỉnh Thử Nghiệm |
        | Bằng khen của Thủ tướng Chính phủ | Thủ tướng Chính phủ           |
        | Huân chương Lao động hạng Ba      | Chủ tịch nước                 |
        | Huân chương Lao động hạng Nhì     | Chủ tịch nước                 |
        | Huân chương Lao động hạng Nhất    | Chủ tịch nước                 |

    @TQ-59-02 @nd129-2025/59
    Tình huống: Trường học chuyển từ huyện về xã, chưa trình theo cơ quan quản lý mới thì lưu ý
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2025
      Và tập thể được đề nghị là trường học, trạm y tế chuyển về xã hoặc sở từ 01/07/2025
      Và hồ sơ ghi nhận:
        | đã trình theo cơ quan quản lý mới | không |
      Khi hỏi ai quyết định tặng "Tập thể lao động tiên tiến" ngày 15/12/2025
      Thì người quyết định là "Chủ tịch UBND xã Thử Nghiệm Mới"
      Và có lưu ý "Đã trình theo cơ quan quản lý mới"

    @TQ-59-03 @nd129-2025/59
    Tình huống: Trường học chuyển từ huyện về xã, đã trình theo cơ quan quản lý mới
      Biết tập thể Trường Tiểu học Kim Đồng được đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2025
      Và tập thể được đề nghị là trường học, trạm y tế chuyển về xã hoặc sở từ 01/07/2025
      Và hồ sơ ghi nhận:
        | đã trình theo cơ quan quản lý mới | có |
      Khi hỏi ai quyết định tặng "Tập thể lao động tiên tiến" ngày 15/12/2025
      Thì người quyết định là "Chủ tịch UBND xã Thử Nghiệm Mới"
      Và lưu ý không nói đến "cơ quan quản lý mới"
