# language: vi
Tính năng: Xếp loại mức độ hoàn thành nhiệm vụ theo nhóm người và theo năm

  Quy tắc: Xếp loại của năm nào theo quy định của năm đó, với nhóm người của quy định đó
    Căn cứ: Điều 2 Nghị định số 90/2020/NĐ-CP; Nghị định số 48/2023/NĐ-CP; Nghị định số 335/2025/NĐ-CP; Nghị định số 233/2026/NĐ-CP.
    Nguồn: đã đối chiếu văn bản đối với Nghị định 90 và 48; theo nguồn dẫn lại đối với Nghị định 335 và 233.

    @NT-90-01 @nd90-2020/2 @nd335-2025 @nd233-2026 @nd48-2023
    Khung tình huống: Người được xét là <nhóm>, nghỉ 04 tháng trong năm <năm>, xét ngày <ngày xét>
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm <năm>
      Và người được xét là <nhóm>
      Và trong năm nghỉ 4 tháng, không phải thai sản
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: quy định cũ còn dùng cho ai, đến năm nào; quy định mới chưa tra cứu
        | nhóm                    | năm  | ngày xét   | kết luận                    |
        | cán bộ, công chức       | 2025 | 15/12/2025 | Không đủ tiêu chuẩn         |
        | cán bộ, công chức       | 2025 | 15/01/2026 | Không đủ tiêu chuẩn         |
        | cán bộ, công chức       | 2025 | 15/08/2026 | Không đủ tiêu chuẩn         |
        | cán bộ, công chức       | 2026 | 15/12/2026 | Chưa có quy định để áp dụng |
        | viên chức               | 2025 | 15/08/2026 | Không đủ tiêu chuẩn         |
        | viên chức               | 2026 | 15/12/2026 | Chưa có quy định để áp dụng |
        | người lao động hợp đồng | 2025 | 15/12/2025 | Đủ điều kiện, tiêu chuẩn    |

    @NT-90-02 @nd90-2020/2 @nd335-2025
    Khung tình huống: Chưa biết nhóm người, nghỉ 04 tháng trong năm <năm> thì không cho qua
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm <năm>
      Và không ghi người được xét thuộc nhóm nào
      Và trong năm nghỉ 4 tháng, không phải thai sản
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Thiếu hồ sơ, thông tin"

      Dữ liệu: trước và từ năm 2026
        | năm  | ngày xét   |
        | 2025 | 15/12/2025 |
        | 2026 | 15/12/2026 |

    @NT-90-03 @nd335-2025
    Tình huống: Năm 2026 chưa biết nhóm người thì lưu ý, dù không nghỉ, không bị kỷ luật
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2026
      Và không ghi người được xét thuộc nhóm nào
      Khi thẩm định đề nghị này ngày 15/12/2026
      Thì có lưu ý "Chưa ghi người được xét là cán bộ, công chức, viên chức hay người khác"

    @NT-90-04 @nd90-2020/2
    Tình huống: Nghỉ thai sản theo chế độ không ảnh hưởng xếp loại
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2025
      Và người được xét là viên chức
      Và trong năm nghỉ 6 tháng, do thai sản
      Khi thẩm định đề nghị này ngày 15/12/2025
      Thì về tiêu chuẩn, kết luận là "Đủ điều kiện, tiêu chuẩn"

    @NT-90-05 @nd233-2026/20/1
    Khung tình huống: Viên chức của đơn vị chưa có quy chế riêng, nghỉ 04 tháng trong năm <năm>
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm <năm>
      Và người được xét là viên chức
      Và đơn vị chưa có quy chế riêng nên cuối năm 2026 còn xếp loại theo quy định cũ
      Và trong năm nghỉ 4 tháng, không phải thai sản
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: chỉ cho lần xếp loại cuối năm 2026, kể cả khi năm sau mới xét
        | năm  | ngày xét   | kết luận                    |
        | 2026 | 15/12/2026 | Không đủ tiêu chuẩn         |
        | 2026 | 15/02/2027 | Không đủ tiêu chuẩn         |
        | 2027 | 15/12/2027 | Chưa có quy định để áp dụng |

    @NT-90-11 @nd335-2025 @nd233-2026
    Khung tình huống: Năm 2026 người được xét là <nhóm>, đã đối chiếu mức xếp loại với quy định mới: <đối chiếu>
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2026
      Và người được xét là <nhóm>
      Và hồ sơ ghi nhận:
        | mức xếp loại đã được đối chiếu với quy định của năm đó | <đối chiếu> |
      Khi thẩm định đề nghị này ngày 15/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đã đối chiếu, chưa đối chiếu, chưa ghi; luật sửa đổi năm 2026 cũng chưa đối chiếu nên luôn có lưu ý
        | nhóm              | đối chiếu | kết luận                 |
        | cán bộ, công chức | có        | Đủ điều kiện, tiêu chuẩn |
        | cán bộ, công chức | không     | Đủ điều kiện, tiêu chuẩn |
        | viên chức         | có        | Đủ điều kiện, tiêu chuẩn |
        | viên chức         | không     | Đủ điều kiện, tiêu chuẩn |
        | viên chức         | chưa rõ   | Đủ điều kiện, tiêu chuẩn |

    @NT-90-12 @nd335-2025 @nd233-2026
    Khung tình huống: Chưa đối chiếu mức xếp loại của <nhóm> thì có lưu ý
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2026
      Và người được xét là <nhóm>
      Và hồ sơ ghi nhận:
        | mức xếp loại đã được đối chiếu với quy định của năm đó | không |
      Khi thẩm định đề nghị này ngày 15/12/2026
      Thì có lưu ý "<lưu ý>"

      Dữ liệu: hai Nghị định
        | nhóm              | lưu ý                                                                            |
        | cán bộ, công chức | Mức xếp loại đã khai chưa được đối chiếu với Nghị định mới về xếp loại công chức |
        | viên chức         | Mức xếp loại đã khai chưa được đối chiếu với Nghị định mới về xếp loại viên chức |

  Quy tắc: Công tác dưới 06 tháng trong năm thì không xếp loại
    Căn cứ: Điều 2 Nghị định số 90/2020/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @NT-90-06 @nd90-2020/2
    Khung tình huống: Viên chức mới tuyển dụng, công tác <số tháng> tháng
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và người được xét là viên chức
      Và mới tuyển dụng, công tác <số tháng> tháng trong năm
      Khi thẩm định đề nghị này ngày 15/12/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: sát hai bên mức 06 tháng
        | số tháng | kết luận                 |
        | 5        | Thiếu hồ sơ, thông tin   |
        | 6        | Đủ điều kiện, tiêu chuẩn |

  Quy tắc: Bị kỷ luật trong năm thì xếp loại không hoàn thành nhiệm vụ; khai khác đi là mâu thuẫn dữ kiện
    Căn cứ: khoản 5 Điều 2 Nghị định số 90/2020/NĐ-CP; Nghị định số 48/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @CA-20 @nd90-2020/2/5 @nd48-2023
    Khung tình huống: Trường hợp C20, tập thể 12 người đều hoàn thành nhiệm vụ mà có <bị kỷ luật> người bị khiển trách
      Biết tập thể 12 người đều hoàn thành nhiệm vụ năm 2025, có 9 Lao động tiên tiến, 1 Chiến sĩ thi đua cơ sở, <bị kỷ luật> người bị khiển trách
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động xuất sắc" năm 2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: không ai, một người
        | bị kỷ luật | kết luận                 |
        | 0          | Đủ điều kiện, tiêu chuẩn |
        | 1          | Thiếu hồ sơ, thông tin   |

    @NT-90-07 @nd90-2020/2/5 @nd48-2023
    Tình huống: Câu giải thích khi khai tất cả hoàn thành mà có người bị kỷ luật
      Biết tập thể 12 người đều hoàn thành nhiệm vụ năm 2025, có 9 Lao động tiên tiến, 1 Chiến sĩ thi đua cơ sở, 1 người bị khiển trách
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động xuất sắc" năm 2025
      Thì lý do có câu "Mâu thuẫn dữ kiện: đã khai tất cả hoàn thành nhiệm vụ nhưng trong năm có người bị kỷ luật"

    @NT-90-08 @nd90-2020/2/5 @nd48-2023
    Tình huống: Cá nhân bị kỷ luật trong năm mà khai hoàn thành xuất sắc
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và người được xét là cán bộ, công chức
      Và trong năm bị kỷ luật
      Khi thẩm định đề nghị này ngày 15/12/2025
      Thì về tiêu chuẩn, kết luận là "Thiếu hồ sơ, thông tin"
      Và lý do có câu "Mâu thuẫn dữ kiện"

    @NT-90-13 @nd90-2020/2/5 @nd48-2023
    Khung tình huống: Cá nhân bị kỷ luật trong năm, xếp loại <mức>, thuộc trường hợp ngoại lệ: <ngoại lệ>
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2025
      Và người được xét là cán bộ, công chức
      Và trong năm bị kỷ luật
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2025 | <mức>    |
      Và hồ sơ ghi nhận:
        | người bị kỷ luật thuộc trường hợp ngoại lệ nên vẫn được xếp loại từ hoàn thành nhiệm vụ trở lên | <ngoại lệ> |
      Khi thẩm định đề nghị này ngày 15/12/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: ngoại lệ phải nêu rõ; không thuộc ngoại lệ thì vẫn là mâu thuẫn
        | mức | ngoại lệ | kết luận                 |
        | tốt | có       | Đủ điều kiện, tiêu chuẩn |
        | tốt | không    | Thiếu hồ sơ, thông tin   |
        | tốt | chưa rõ  | Thiếu hồ sơ, thông tin   |

    @NT-90-15 @nd90-2020/2/5 @nd48-2023
    Khung tình huống: Tập thể lao động tiên tiến có <bị kỷ luật> người bị kỷ luật trong năm
      Biết tập thể Phòng Kinh tế được đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2025
      Và tập thể có 20 người, trong đó 15 người đạt danh hiệu "Lao động tiên tiến" năm 2025
      Và hồ sơ ghi nhận:
        | số người bị kỷ luật về Đảng hoặc chính quyền trong năm | <bị kỷ luật> |
      Khi thẩm định đề nghị này ngày 15/12/2025
      Thì có lưu ý "Số người bị kỷ luật về Đảng hoặc chính quyền trong năm: không quá 0"

      Dữ liệu: một người và chưa biết
        | bị kỷ luật |
        | 1 người    |
        | chưa rõ    |

    @NT-90-14 @nd90-2020/2/5 @nd48-2023
    Tình huống: Tập thể đều hoàn thành mà có người bị khiển trách, không thuộc trường hợp ngoại lệ
      Biết tập thể 12 người đều hoàn thành nhiệm vụ năm 2025, có 9 Lao động tiên tiến, 1 Chiến sĩ thi đua cơ sở, 1 người bị khiển trách
      Và hồ sơ ghi nhận:
        | người bị kỷ luật thuộc trường hợp ngoại lệ nên vẫn được xếp loại từ hoàn thành nhiệm vụ trở lên | không |
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động xuất sắc" năm 2025
      Thì về tiêu chuẩn, kết luận là "Thiếu hồ sơ, thông tin"
      Và lý do có câu "không thuộc trường hợp ngoại lệ"

  Quy tắc: Ngành giáo dục xếp loại theo năm học; lần liên tục và kỳ tiếp theo tính theo năm học
    Căn cứ: Điều 2, Điều 20 Nghị định số 90/2020/NĐ-CP; khoản 3 Điều 6 Quyết định số 86/2025/QĐ-UBND tỉnh Bắc Ninh; khoản 7 Điều 33 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @NT-90-09 @nd90-2020/20 @nd90-2020/2
    Khung tình huống: Năm học kết thúc 31/05/2026, viên chức nghỉ 04 tháng, xét ngày <ngày xét>
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Lao động tiên tiến"
      Và năm học được xét từ ngày 05/09/2025 đến ngày 31/05/2026
      Và người được xét là viên chức
      Và trong năm nghỉ 4 tháng, không phải thai sản
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: trước và sau ngày quy định mới có hiệu lực, năm học đó vẫn theo quy định cũ
        | ngày xét   |
        | 20/06/2026 |
        | 15/08/2026 |

    @NT-90-10 @nd90-2020/20 @nd152-2025/33/7 @bn86/6/3
    Khung tình huống: Hai năm học liên tục xuất sắc, kỳ khen trước kết thúc ngày <kỳ trước đến>
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và thành tích tính từ ngày 05/09/2023 đến ngày 31/05/2025
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày       |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 05/09/2021 | <kỳ trước đến> |
      Và kết quả các năm học như sau:
        | năm học     | xếp loại | từ ngày    | đến ngày   | sáng kiến chưa dùng |
        | 2023 - 2024 | xuất sắc | 05/09/2023 | 31/05/2024 | 0                   |
        | 2024 - 2025 | xuất sắc | 05/09/2024 | 31/05/2025 | 2                   |
      Khi thẩm định đề nghị này ngày 15/07/2025
      Thì kết luận là "<kết luận>"

      Dữ liệu: kỳ trước hết trước, hết trong năm học đầu
        | kỳ trước đến | kết luận                 |
        | 31/05/2023   | Đủ điều kiện, tiêu chuẩn |
        | 31/05/2024   | Không đủ tiêu chuẩn      |
